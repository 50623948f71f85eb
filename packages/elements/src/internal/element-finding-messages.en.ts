import type { TranslationOf } from '@xaso/core';
import type { elementFindingMessages } from './element-finding-messages.js';

/** Sentences of the findings of `@xaso/elements`, in English. */
export const elementFindingMessagesEn = {
  'data.address-refused': 'The address “{url}” is not accepted. Only http and https addresses outside private networks can be used.',
  'data.not-found': 'There is no file at {url} (status {httpStatus}). Please check the path.',
  'data.forbidden': 'The server does not allow {url} to be seen (status {httpStatus}). Please open the file to the public.',
  'data.too-many-requests': 'The server holds {url} back because of too many requests (status {httpStatus}).',
  'data.server': 'The server answers {url} with an error (status {httpStatus}).',
  'data.offline': 'The device is offline.',
  'data.network': 'The figures or the code of the kit could not be loaded: no connection, the server does not allow this site (CORS), or an http file on an https page.',
  'data.policy': 'The page’s security policy (CSP) blocks {url}. Please add that host to connect-src, or put the file on this site.',
  'data.timeout': 'The server takes too long to send {url}, so waiting was ended.',
  'data.not-data': 'The address {url} returns a web page, not a data file. It may be an error page or the check of a firewall.',
  'data.no-content': 'The data file is empty.',
  'data.too-large': 'The file at {url} is larger than allowed.',
  'data.encoding': 'The file is not encoded in UTF-8. Please save it as UTF-8.',
  'data.unreadable': 'The content is not valid JSON.',
  'data.invalid': 'The figures do not fit the form and are not shown.',
  'source.integrity-mismatch': 'The file {url} is not the one whose check code stands in the attribute integrity, so it is not shown. If your office has just replaced the file, make the snippet again from your own copy of it. If not, the file was tampered with: put the right file back and tell whoever answers for information security.',
  'source.integrity-malformed': 'The attribute integrity holds “{text}”, which is no check code, so the figures are not shown. A code is sha256- and 44 characters, as the command xaso writes it into a snippet.',
  'source.changed-much': '{changed} of {of} items differ from the copy before, more than is usual. If your office has just updated them, all is well; if not, look at the file.',
  'qr.empty': 'There is no address or text to make a QR code of.',
  'qr.too-long': 'The content has {length} characters, and one QR code holds only the first {limit} of them. Please shorten it, or use the address of a page that has the content.',
  'element.render-failed': 'The element failed while drawing: {message}',
} as const satisfies TranslationOf<typeof elementFindingMessages>;
