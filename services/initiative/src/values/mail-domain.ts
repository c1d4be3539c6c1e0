import { readHost } from '@tpt/email-address';
import { readPackagedList } from './packaged-list.js';

// Providers of French and neighbouring mailboxes that the list does not have.
const MORE = ['bbox.fr', 'mailo.com', 'mailo.fr', 'tutanota.com', 'tuta.com', 'tuta.io', 'club-internet.fr'];
const PUBLIC_PROVIDERS = new Set([...readPackagedList<string>('email-providers/all.json'), ...MORE]);

/** The domain of an organization's mailboxes; undefined when it is none, or everybody may have a mailbox there. */
export function readMailDomain(text: string): string | undefined {
  const host = readHost(text.trim());
  if (!host) return undefined;
  const labels = host.split('.');
  const isPublic = labels.some((_label, index) => PUBLIC_PROVIDERS.has(labels.slice(index).join('.')));
  return isPublic ? undefined : host;
}

/** The domain of an address that was read. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
