/**
 * Writes the `iframe` for where an editor keeps no `data-` attributes but lets frames of the same site through.
 *
 * @param page - Where `embed.html` lies on the site, e.g. `/xaso/embed.html`.
 * @param name - The element, without `xa-`.
 * @param attributes - As for a snippet; what an address may not set is left out by the page itself.
 * @param title - What a screen reader calls the frame.
 * @param height - Pixels until the frame says how high it is, and where scripts do not run.
 */
export function buildFrame(page: string, name: string, attributes: Readonly<Record<string, string>>, title: string, height = 600): string {
  const query = [['xa', name], ...Object.entries(attributes)].map(([key, value]) => `${key}=${encodeURIComponent(value!).replaceAll('%2F', '/')}`);
  return `<iframe src="${escaped(`${page}?${query.join('&')}`)}" title="${escaped(title)}" width="100%" height="${height}"></iframe>`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
