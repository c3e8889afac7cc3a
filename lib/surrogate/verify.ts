import type { Range } from '../core/span.ts';
import type { Piece } from './pieces.ts';
import type { Restoration } from './restore/restore.ts';

/** A piece of the original text and where its surrogate stands in the new one. */
export interface Place {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
}

interface Cluster {
  start: number;
  end: number;
  type: Piece['type'];
  readonly restorations: Restoration[];
}

/** Groups places and restorations that overlap in the new text: between groups both texts are the same. */
function clustersOf(places: readonly Place[], restorations: readonly Restoration[]): Cluster[] {
  const items: { range: Range; type: Piece['type']; restoration: Restoration | null }[] = [
    ...places.map((place) => ({ range: place, type: place.piece.type, restoration: null })),
    ...restorations.map((restoration) => ({ range: restoration, type: restoration.type, restoration })),
  ];
  items.sort((a, b) => a.range.start - b.range.start);
  const clusters: Cluster[] = [];
  for (const { range, type, restoration } of items) {
    let cluster = clusters.at(-1);
    if (cluster === undefined || range.start >= cluster.end) {
      cluster = { start: range.start, end: range.end, type, restorations: [] };
      clusters.push(cluster);
    }
    cluster.end = Math.max(cluster.end, range.end);
    if (restoration !== null) cluster.restorations.push(restoration);
  }
  return clusters;
}

function restoredSlice(text: string, range: Range, restorations: readonly Restoration[]): string {
  let result = '';
  let end = range.start;
  for (const restoration of restorations) {
    result += text.slice(end, restoration.start) + restoration.original;
    end = restoration.end;
  }
  return result + text.slice(end, range.end);
}

/** The restorations that lie in a range of the text they were found in. */
function within(range: Range, restorations: readonly Restoration[]): Restoration[] {
  return restorations.filter(({ start, end }) => start >= range.start && end <= range.end);
}

/**
 * Where restoring `written` would not give back `text`: pieces of `text`, sorted, with the places or restorations
 * concerned inside. Empty when all comes back exactly. `present` are surrogates that stood in `text` before: restoring
 * them is right.
 */
export function unrestored(
  text: string,
  written: string,
  places: readonly Place[],
  restorations: readonly Restoration[],
  present: readonly Restoration[],
): Piece[] {
  const wrong: Piece[] = [];
  let shift = 0;
  let next = 0;
  for (const cluster of clustersOf(places, restorations)) {
    const start = cluster.start + shift;
    for (let place = places[next]; place !== undefined && place.end <= cluster.end; place = places[next]) {
      shift = place.piece.end - place.end;
      next += 1;
    }
    const end = cluster.end + shift;
    const restored = restoredSlice(written, cluster, cluster.restorations);
    if (restored === text.slice(start, end)) continue;
    const range = { start, end };
    if (restored !== restoredSlice(text, range, within(range, present))) wrong.push({ type: cluster.type, ...range });
  }
  return wrong;
}
