import { accessError, refusalOf } from '@tpt/graph';
import { createPlaces } from '@tpt/program';
import type { Route, RouteAnswer, RouteRequest } from '@tpt/service';
import type { Tools } from '../context.js';
import type { Refusal, RefusalCode } from '../refusals.js';
import { texts } from '../texts/index.js';
import { blobOf } from './blobs.js';
import type { Picture } from './domain.js';
import { isProof, readUploadToken } from './picture-address.js';
import { readPicture, readSender } from './reads.js';
import { receiveUpload } from './receive-upload.js';

// Each may hold the largest picture in memory; nobody who sends slowly keeps the others waiting.
const RECEIVED_AT_ONCE = { inAll: 8, perHolder: 2 };

const STATUS: Partial<Record<RefusalCode, number>> = {
  PICTURE_TOO_LARGE: 413,
  PICTURE_TYPE_REFUSED: 415,
  PICTURE_TYPE_FALSE: 415,
  PICTURE_UNREADABLE: 422,
  UPLOAD_OVER: 404,
  UPLOAD_RUNNING: 409,
  NOT_FOUND: 404,
};

// Whoever looks may keep a picture that everybody may see; it never changes.
const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_HER = 'private, max-age=600';

/** Pictures come and go beside the graph. */
export function routes(tools: Tools): Route[] {
  const places = createPlaces(RECEIVED_AT_ONCE);
  const receive = async (request: RouteRequest): Promise<RouteAnswer> => {
    const uploadId = readUploadToken(tools, request.params['token']!);
    const sender = uploadId && (await readSender(tools.database, uploadId));
    if (!sender) return refused(request, [{ code: 'UPLOAD_OVER', field: [] }]);
    const leave = places.take(sender);
    if (!leave) return overloaded(request);
    try {
      const saidType = readType(request.headers['content-type']);
      const { readBytes } = request;
      const received = await receiveUpload(tools, { uploadId, saidType, readBytes }, new Date());
      if ('refused' in received) return refused(request, received.refused);
      return { status: 201, body: { picture: { id: received.done.id }, userErrors: [] } };
    } finally {
      leave();
    }
  };
  return [
    { method: 'PUT', path: '/pictures/uploads/:token', answer: receive },
    { method: 'GET', path: '/pictures/:id/:file', answer: (request) => show(tools, request) },
  ];
}

async function show(tools: Tools, request: RouteRequest): Promise<RouteAnswer> {
  const { params, query, headers } = request;
  const picture = await readPicture(tools.database, params['id']!);
  const variant = picture?.variants.find(({ file }) => file === params['file']);
  const nothing = refused(request, [{ code: 'NOT_FOUND', field: [] }]);
  if (!picture || !variant) return nothing;
  if (!picture.isForAll && !isProof(tools, picture.id, query['proof'], new Date())) return nothing;
  const etag = `"${picture.id}-${variant.file}"`;
  const kept = { etag, 'cache-control': picture.isForAll ? FOR_EVER : FOR_HER };
  if (isKnown(etag, headers['if-none-match'])) return { status: 304, headers: kept };
  const blob = await tools.blobs.get(blobOf(picture as Picture, variant.file));
  if (!blob) return nothing;
  return {
    status: 200,
    headers: { ...kept, 'content-type': variant.type, 'content-length': String(blob.bytes) },
    body: blob.content,
  };
}

const isKnown = (etag: string, known = ''): boolean =>
  known === '*' || known.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);

/** What whoever sends something says that it is; what any bytes are says nothing. */
function readType(header: string | undefined): string | undefined {
  const type = header?.split(';')[0]?.trim().toLowerCase();
  return type === 'application/octet-stream' ? undefined : type;
}

const refused = ({ language }: RouteRequest, refusals: Refusal[]): RouteAnswer => ({
  status: STATUS[refusals[0]!.code] ?? 403,
  headers: { 'cache-control': 'no-store' },
  body: {
    userErrors: refusals.map(({ code, field }) => ({ code, message: texts[language].refusals[code], field })),
  },
});

function overloaded({ language }: RouteRequest): RouteAnswer {
  const { body } = refusalOf(accessError('OVERLOADED', language));
  return { status: 503, headers: { 'retry-after': '5' }, body };
}
