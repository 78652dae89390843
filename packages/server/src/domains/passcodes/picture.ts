import { below } from '../../platform/random.ts';

/** Characters as strokes over a grid 4 wide and 6 high; none looks like another. */
const strokes: Record<string, string> = {
  '2': '01 10 30 41 42 06 46',
  '3': '00 40 22 43 45 36 16 05',
  '4': '36 30 04 44',
  '5': '40 00 02 32 43 45 36 06',
  '6': '40 10 02 05 16 36 45 44 33 03',
  '7': '00 40 16',
  '9': '43 13 02 01 10 30 41 44 36 06',
  A: '06 20 46|14 34',
  C: '41 30 10 01 05 16 36 45',
  E: '40 00 06 46|03 33',
  F: '40 00 06|03 33',
  H: '00 06|40 46|03 43',
  J: '20 40|30 35 26 16 05',
  K: '00 06|40 03 46',
  L: '00 06 46',
  M: '06 00 23 40 46',
  N: '06 00 46 40',
  P: '06 00 30 41 42 33 03',
  R: '06 00 30 41 42 33 03|23 46',
  T: '00 40|20 26',
  U: '00 05 16 36 45 40',
  W: '00 16 22 36 40',
  X: '00 46|40 06',
  Y: '00 23 40|23 26',
  Z: '00 40 06 46',
};

/** What a picture may show. */
export const ALPHABET = Object.keys(strokes).join('');

const [WIDTH, HEIGHT] = [150, 50];

/** Somewhere within `by` of a number. */
const near = (value: number, by: number): number => value + (below(2_001) / 1_000 - 1) * by;

/** Draws a text, bent anew each time and crossed by lines that look like the strokes. The text itself is not in it. */
export function drawText(text: string): string {
  const cell = WIDTH / (text.length + 1);
  const shapes = [...text].flatMap((character, at) => drawCharacter(character, near(cell * (at + 0.75), 4)));
  const lines = Array.from({ length: 3 }, () => {
    const points = [0, 1, 2, 3].map((part) => [near((WIDTH * part) / 3, 12), near(HEIGHT / 2, HEIGHT / 2)] as const);
    return path(points, 1.5);
  });
  const drawn = [...shapes, ...lines].sort(() => below(3) - 1);
  const box = `width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`;
  const look = 'fill="none" stroke="#3f4654" stroke-linecap="round" stroke-linejoin="round"';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}><rect width="100%" height="100%" fill="#f6f7f9"/><g ${look}>${drawn.join('')}</g></svg>`;
}

function drawCharacter(character: string, left: number): string[] {
  const [size, lean, top] = [near(4.8, 0.8), near(0, 0.3), near(10, 4)];
  return (strokes[character] ?? '').split('|').map((stroke) => {
    const points = stroke.split(' ').map((point) => {
      const [x, y] = [Number(point[0]), Number(point[1])];
      return [near(left + (x + (3 - y) * lean) * size, 1.2), near(top + y * size, 1.2)] as const;
    });
    return path(points, near(2.6, 0.5));
  });
}

/** A stroke through the points, with points between them that say nothing. */
function path(points: readonly (readonly [number, number])[], width: number): string {
  const all = points.flatMap(([x, y], at) => {
    const next = points[at + 1];
    if (!next) return [[x, y]];
    const share = near(0.5, 0.2);
    return [
      [x, y],
      [near(x + (next[0] - x) * share, 0.8), near(y + (next[1] - y) * share, 0.8)],
    ];
  });
  const d = all.map((point, at) => `${at === 0 ? 'M' : 'L'}${point.map((part) => part.toFixed(1)).join(' ')}`).join('');
  return `<path d="${d}" stroke-width="${width.toFixed(1)}"/>`;
}
