import { newId } from '@tpt/model';
import { write, type Work } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import { openAppeal } from '../appeals/open-appeal.js';
import { changeAppealState } from '../appeals/change-appeal-state.js';
import type { Tools } from '../context.js';
import { fold } from '../counting/fold.js';
import { service } from '../service.js';
import type { SignatureKey } from '../signing/domain.js';
import type { SubjectState } from '../subjects/domain.js';
import { keepSubject } from '../subjects/keep-subject.js';
import { confirmByLink } from '../visiting/confirm-by-link.js';
import { makeToken, type LinkPurpose } from '../visiting/links.js';
import { signAsVisitor } from '../visiting/sign-as-visitor.js';
import { withdrawByLink } from '../visiting/withdraw-by-link.js';

const bilingual = { fr: 'Tous pour tous', en: 'All for all' };

/** This service on a database of its own. */
export interface Stage extends TestService<Tools> {
  /** Opens a transaction for a use case. */
  write<Result>(useCase: (work: Work<Tools>) => Promise<Result>): Promise<Result>;
  /** Opens an appeal; gives its id. */
  openAppeal(): Promise<string>;
  changeState(appealId: string, to: SubjectState): ReturnType<typeof changeAppealState>;
  /** An initiative that can be supported; gives its id. */
  publishInitiative(): Promise<string>;
  /** Signs as a visitor; gives what names the attempt. */
  visit(appealId: string, email: string, now?: Date): Promise<SignatureKey>;
  /** The token of a link that a visitor was sent. */
  tokenOf(purpose: LinkPurpose, key: SignatureKey): string;
  confirm(key: SignatureKey, now?: Date): ReturnType<typeof confirmByLink>;
  withdraw(key: SignatureKey, now?: Date): ReturnType<typeof withdrawByLink>;
  /** How many people signed or support a subject, everything folded. */
  count(subjectId: string): Promise<number>;
}

export async function openStage(
  settings: { SMTP_URL?: string; MESSAGES_A_DAY_BY_NETWORK?: number } = {},
): Promise<Stage> {
  const test = await openTestService(service, { MESSAGES_A_DAY_BY_NETWORK: 300, ...settings });
  const { tools } = test;
  const { database } = tools;
  const open: Stage['write'] = (useCase) => write(tools, useCase);
  const tokenOf: Stage['tokenOf'] = (purpose, signature) => makeToken(tools.links, purpose, signature);
  return {
    ...test,
    write: open,
    tokenOf,
    openAppeal: () =>
      open((work) => openAppeal(work, { slug: newSlug(), title: bilingual, text: bilingual, goal: 1000 })),
    changeState: (id, to) => open((work) => changeAppealState(work, id, to, new Date())),
    async publishInitiative() {
      const id = newId('initiative');
      await open((work) => keepSubject(work, { id, kind: 'INITIATIVE', state: 'OPEN', version: 1 }));
      return id;
    },
    async visit(appealId, email, now = new Date()) {
      const from = { asker: { personId: undefined, network: undefined, asked: 0 }, language: 'fr' };
      const form = { name: 'Zoé Martin', email, consents: true };
      const signed = await open((work) => signAsVisitor(work, { kind: 'APPEAL', id: appealId }, form, from, now));
      if ('refused' in signed) throw new Error(JSON.stringify(signed.refused));
      const [{ id }] = await database.query(
        'select id from signatures where subject_id = $1 order by created_at desc, id desc limit 1',
        [appealId],
      );
      return { subjectId: appealId, id: id as string };
    },
    confirm: (signature, now = new Date()) => open((work) => confirmByLink(work, tokenOf('confirm', signature), now)),
    withdraw: (signature, now = new Date()) =>
      open((work) => withdrawByLink(work, tokenOf('withdraw', signature), now)),
    async count(subjectId) {
      await open((work) => fold(work, new Date()));
      const [counted] = await database.query('select people from counts where subject_id = $1', [subjectId]);
      return (counted?.people as number | undefined) ?? 0;
    },
  };
}

const newSlug = () => newId('appeal').replace('_', '-');
