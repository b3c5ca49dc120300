import { isContact, readConfigContact } from '../../shared/config.ts';
import { userAgentWith } from '../../shared/pipeline/polite-fetcher.ts';
import { UserError } from './user-error.ts';

/** The User-Agent with the contact that the environment names; throws `UserError` where no request could be sent with it. */
export function userAgentHere(): string {
  const contact = readConfigContact();
  if (isContact(contact)) return userAgentWith(contact);
  throw new UserError(
    `publishers cannot be told of the contact ${contact}`,
    'CRAWLER_CONTACT must be 3 to 200 Latin letters, digits and signs without accents: a mail or web address.',
  );
}
