import { checkUrl, isPublicAddress } from '../../../shared/fetch/address-guard.ts';
import type { CreateFilter } from '../filter.ts';

/** `{url, resolvesTo?}` to `{blocked, detail?}`; `resolvesTo` is what DNS answers, one address or several. */
export const create: CreateFilter = async () => (input) => {
  const checked = checkUrl(String(input.url));
  if (!checked.ok) return { blocked: true, reason: checked.reason, detail: checked.detail };
  const answers = [input.resolvesTo ?? []].flat().map(String);
  const hidden = answers.find((address) => !isPublicAddress(address));
  if (hidden === undefined) return { blocked: false };
  return { blocked: true, reason: 'blocked-address', detail: `resolves to ${hidden}` };
};
