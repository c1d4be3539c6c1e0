import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { FileUnreadable } from './file-unreadable.js';
import { LARGEST_ENTRY, type Found, type Kind } from '../../../importing/domain/index.js';
import type { Piece } from './read-pieces.js';

const KINDS: Record<string, Kind> = { organizations: 'organization', initiatives: 'initiative' };
// The document, the list, the entry.
const ENTRY_DEPTH = 3;
const DEEPEST = 20;

/** The entries of a JSON document, each once it has been read whole. @throws {FileUnreadable} where it is no JSON. */
export async function* readJson(pieces: AsyncIterable<Piece[]>): AsyncGenerator<Found> {
  const found: Found[] = [];
  const parser = createParser(found);
  for await (const together of pieces) {
    for (const piece of together) parser.write(piece);
    yield* found.splice(0);
  }
  parser.end();
}

function createParser(found: Found[]): { write(piece: Piece): void; end(): void } {
  let [line, depth, entryLine, size] = [1, 0, 1, 0];
  let isWhole = false;
  const stop = (reason: string) => {
    throw new FileUnreadable(line, reason);
  };
  const tokens = new Tokenizer();
  const values = new TokenParser({ paths: ['$.organizations.*', '$.initiatives.*'], keepStack: false });
  values.onValue = ({ value, stack }) => {
    const kind = KINDS[String(stack.at(-1)?.key)]!;
    // What is no object stands where it ends.
    found.push({ line: typeof value === 'object' && value !== null ? entryLine : line, kind, value, size });
    size = 0;
  };
  tokens.onToken = (token) => {
    if (token.token === TokenType.LEFT_BRACE || token.token === TokenType.LEFT_BRACKET) {
      depth += 1;
      if (depth > DEEPEST) stop('it is nested too deeply');
      if (depth === ENTRY_DEPTH) entryLine = line;
    } else if (token.token === TokenType.RIGHT_BRACE || token.token === TokenType.RIGHT_BRACKET) depth -= 1;
    values.write(token);
  };
  tokens.onError = () => stop('it is not JSON');
  values.onError = () => stop('it is not JSON');
  // It is told when it has ended by the tokens themselves.
  tokens.onEnd = () => {};
  values.onEnd = () => {
    isWhole = true;
  };
  return {
    write(piece) {
      line = piece.line;
      size += piece.text.length;
      if (size > LARGEST_ENTRY) stop(`an entry has more than ${LARGEST_ENTRY} characters`);
      if (piece.text.trim() !== '' || !isWhole) tokens.write(piece.text);
    },
    end() {
      if (!isWhole) stop('it ends too early');
    },
  };
}
