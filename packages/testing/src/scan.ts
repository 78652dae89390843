import jsQR from 'jsqr';

/** Reads the QR code of a page, as a camera does: by what is black and what is white. */
export function scan(dataUrl: string): string {
  const svg = decodeURIComponent(dataUrl.slice('data:image/svg+xml,'.length));
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y, width, height] of svg.matchAll(/M(\d+),(\d+)h(\d+)v(\d+)/g)) {
    for (let row = Number(y); row < Number(y) + Number(height); row += 1) {
      for (let column = Number(x); column < Number(x) + Number(width); column += 1) {
        pixels.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3);
      }
    }
  }
  const found = jsQR.default(pixels, size, size);
  if (!found) throw new Error('There is no QR code to read.');
  return found.data;
}
