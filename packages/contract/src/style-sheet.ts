/**
 * Why a style sheet of an administrator may not stand in a page where passwords are typed; undefined when it may. A rule
 * that loads something can tell others what stands in a field (`input[value^=a]`), so nothing may be loaded: addresses,
 * whatever function takes them, imports, and escapes that could spell either. `<` could end the element.
 */
export function refusedIn(css: string): string | undefined {
  const found =
    /<|\\|@(?:import|charset|namespace|font-face|document)|\b(?:url|src|image|image-set|cross-fade|element|paint|expression)\s*\(|\bbehavior\s*:|-moz-binding|javascript:/i.exec(
      css,
    );
  return found?.[0];
}

/** A colour or a gradient, as the background of a page takes it. */
export const isPaint = (text: string): boolean => /^[#\w\s(),.%-]{1,256}$/.test(text) && refusedIn(text) === undefined;

/** A picture that a page may show: over HTTPS, from this server, or in the address itself. */
export const isPicture = (text: string): boolean =>
  /^(https:\/\/[^\s"'()<>\\]+|\/[^/\s"'()<>\\][^\s"'()<>\\]*|data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+)$/i.test(
    text,
  );
