import { IDENTITIES, INITIATIVES, type Content } from './content.js';
import type { Ask } from './crowd.js';

/** A page that is asked for: each time another one by somebody else who is signed in, or the same by all as visitors. */
export interface Page {
  title: string;
  another(): Ask;
  theSame(): Ask;
}

const PAGE_SIZE = 20;
const LIST_PAGES = INITIATIVES / PAGE_SIZE - 1;
// Steps that visit every page before they come back to one, and none after its neighbour.
const LIST_STEP = 1_777;
const SINGLE_STEP = 38_197;
const IDENTITY_STEP = 389;

const listOf = (viewerFields: string) => `query List($after: String) {
  initiatives(first: 20, after: $after) {
    nodes { id title organization { name } supportCount${viewerFields} }
  }
}`;
const singleOf = (viewerFields: string) => `query Single($id: ID!) {
  initiative(id: $id) { id title organization { name } supportCount${viewerFields} }
}`;
const VIEWER_FIELDS = ' viewerSupports viewerIsFollowing';

/** The list page and the single page. No page comes back before all others were asked for. */
export function describePages(content: Content): Page[] {
  const { initiatives, identities, supportCount, isSupportedBy, isFollowedBy, cursorOf } = content;
  const shown = (place: number, identity?: number) => ({
    id: initiatives[place]!.id,
    title: initiatives[place]!.title,
    organization: { name: initiatives[place]!.organization },
    supportCount: supportCount(place),
    ...(identity === undefined
      ? {}
      : { viewerSupports: isSupportedBy(place, identity), viewerIsFollowing: isFollowedBy(place, identity) }),
  });
  const listFrom = (before: number, identity?: number): Ask => ({
    body: bodyOf(listOf(identity === undefined ? '' : VIEWER_FIELDS), { after: cursorOf(before) }),
    expected: () => ({
      initiatives: {
        nodes: Array.from({ length: PAGE_SIZE }, (_none, index) => shown(before + 1 + index, identity)),
      },
    }),
  });
  const single = (place: number, identity?: number): Ask => ({
    body: bodyOf(singleOf(identity === undefined ? '' : VIEWER_FIELDS), { id: initiatives[place]!.id }),
    expected: () => ({ initiative: shown(place, identity) }),
  });

  let turn = 0;
  const asSomebody = (askAs: (turn: number, identity: number) => Ask): Ask => {
    turn += 1;
    const identity = (turn * IDENTITY_STEP) % IDENTITIES;
    return { ...askAs(turn, identity), token: identities[identity]!.token };
  };
  const sameList = listFrom(PAGE_SIZE);
  const sameSingle = single(PAGE_SIZE);
  return [
    {
      title: 'list page (20 initiatives)',
      another: () =>
        asSomebody((now, identity) => listFrom(((now * LIST_STEP) % LIST_PAGES) * PAGE_SIZE + PAGE_SIZE - 1, identity)),
      theSame: () => sameList,
    },
    {
      title: 'single page (1 initiative)',
      another: () => asSomebody((now, identity) => single((now * SINGLE_STEP) % INITIATIVES, identity)),
      theSame: () => sameSingle,
    },
  ];
}

const bodyOf = (query: string, variables: object): string => JSON.stringify({ query, variables });
