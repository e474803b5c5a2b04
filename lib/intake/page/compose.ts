/** From the tree of boxes to blocks and lines: what is written, in which block, and how its line is cut into cells. */
import type { BlockKind } from '../doc';
import { isBlank, isBox, isClosed, traverse, type Box, type Part } from './box';
import { headingLevel, isControl } from './kinds';
import { linesOf, pairsIn, segmentsOf } from './inline';
import { isSectioning, regionOf, type Region } from './regions';
import { outsideRows } from './tables';
import type { BlockHead, Writer } from './writer';

/** Where the walk stands: handed down to all that is inside. */
interface Place {
  readonly region: Region | undefined;
  readonly regionKey: object;
  readonly within: boolean;
  readonly group: number | undefined;
  readonly heading: number | undefined;
  readonly headingKey: object;
  readonly control: boolean;
  readonly item: Box | undefined;
}

class Composer {
  readonly #writer: Writer;
  readonly #places: Place[] = [];
  readonly #owners: Box[] = [];
  #run: Part[] = [];
  #runClosed = false;
  #lastLevel = 1;
  readonly #controls = {};
  readonly #keys = new Map<Box, Map<string, object>>();

  constructor(writer: Writer) {
    this.#writer = writer;
  }

  run(top: Box): void {
    this.#places.push({ region: undefined, regionKey: top, within: false, group: undefined, heading: undefined, headingKey: top, control: false, item: undefined });
    this.#owners.push(top);
    traverse(
      top,
      (part) => this.#enter(part),
      () => {
        this.#flush();
        this.#places.pop();
        this.#owners.pop();
      },
    );
    this.#flush();
  }

  get #place(): Place {
    return this.#places.at(-1)!;
  }

  #enter(part: Part): boolean {
    if (!isBox(part) || !part.block) {
      const closed = isBox(part) ? part.closed : this.#owners.at(-1)!.closed;
      if (this.#run.length && closed !== this.#runClosed) this.#flush();
      this.#runClosed = closed;
      this.#run.push(part);
      return false;
    }
    this.#flush();
    if (part.size === 0) return false;
    const place = this.#inside(part);
    if (part.plan) {
      this.#rows(part, place);
      return false;
    }
    this.#places.push(place);
    this.#owners.push(part);
    return true;
  }

  #inside(box: Box): Place {
    const outer = this.#place;
    const region = outer.region ?? regionOf(box, outer.within);
    const level = headingLevel(box);
    const heading = level === undefined ? undefined : level || Math.min(6, this.#lastLevel + 1);
    if (level) this.#lastLevel = level;
    return {
      region,
      regionKey: region && !outer.region ? box : outer.regionKey,
      within: outer.within || isSectioning(box),
      group: outer.group ?? box.card,
      heading: heading ?? outer.heading,
      headingKey: heading ? box : outer.headingKey,
      control: outer.control || isControl(box),
      item: box.tag === 'li' || box.role === 'listitem' ? box : outer.item,
    };
  }

  #rows(box: Box, place: Place): void {
    const plan = box.plan!;
    for (const caption of outsideRows(box)) this.#writer.prose({ ...this.#head('heading', caption, place, box.closed), level: Math.min(6, this.#lastLevel + 1) }, [caption]);
    const kind = place.region === 'chrome' ? 'aside' : plan.kind;
    for (const row of plan.rows) this.#writer.row(this.#head(kind, kind === 'aside' ? place.regionKey : plan.key, place, isClosed(row[0]?.parts[0], box)), row);
  }

  #head(kind: BlockKind, key: object, place: Place, closed: boolean): BlockHead {
    return { kind, key, closed, group: place.region === 'chrome' ? undefined : place.group };
  }

  /** Writes the inline content that has gathered, line by line. */
  #flush(): void {
    if (!this.#run.length) return;
    const parts = this.#run;
    this.#run = [];
    const owner = this.#owners.at(-1)!;
    let paragraph: object | undefined;
    for (const line of linesOf(parts)) {
      if (line.every(isBlank)) paragraph = {}; // an empty line begins a new paragraph
      else this.#line(line, owner, this.#runClosed, paragraph);
    }
  }

  #line(line: Part[], owner: Box, closed: boolean, paragraph: object | undefined): void {
    const place = this.#place;
    const prose = this.#proseHead(owner, place, closed, paragraph);
    if (place.heading) return this.#writer.prose(prose, line);
    const shown = line.filter((part) => !isBlank(part));
    const controls = place.region ? prose : this.#head('control', this.#controls, place, closed);
    if (place.control) return this.#writer.prose(controls, line);
    if (shown.every((part) => isBox(part) && isControl(part))) {
      for (const part of shown) this.#writer.prose(controls, [part]);
      return;
    }
    const headOf = (kind: BlockKind) => this.#head(place.region ? 'aside' : kind, place.region ? place.regionKey : (owner.parent ?? owner), place, closed);
    const pairs = pairsIn(line, shown, owner);
    if (pairs) {
      for (const { label, value } of pairs) this.#writer.row(isChoice(value) ? controls : headOf('pairs'), [cell(label, 0), cell(value, 1)]);
      return;
    }
    const segments = segmentsOf(line);
    if (segments.length < 2) return this.#writer.prose(prose, line);
    this.#writer.row(headOf(segments.length === 2 ? 'pairs' : 'table'), segments.map((segment, i) => cell(segment, i)));
  }

  #proseHead(owner: Box, place: Place, closed: boolean, paragraph: object | undefined): BlockHead {
    const { heading, region } = place;
    if (heading && (region !== 'chrome') && (region !== 'banner' || heading === 1)) return { ...this.#head('heading', place.headingKey, place, closed), level: heading };
    if (region) return this.#head('aside', place.regionKey, place, closed);
    const { item } = place;
    if (item && (item.lines === 1 || !holdsBlocks(item))) return this.#head('list-item', paragraph ?? item, place, closed);
    return this.#head('paragraph', paragraph ?? this.#keyOf(owner), place, closed);
  }

  /** Lines of bare boxes of one make, one under the other (an address), are one paragraph; a `p` is one by itself. */
  #keyOf(owner: Box): object {
    const { parent } = owner;
    if (!parent || !/^(?:div|span)$/.test(owner.tag) || holdsBlocks(owner)) return owner;
    const keys = this.#keys.get(parent) ?? new Map<string, object>();
    this.#keys.set(parent, keys);
    const make = owner.make;
    const key = keys.get(make) ?? {};
    keys.set(make, key);
    return key;
  }
}

const holdsBlocks = (box: Box): boolean => box.shown.some((part) => isBox(part) && part.block);
const isChoice = (value: readonly Part[]): boolean => value.some((part) => isBox(part) && part.tag === 'select');

const cell = (parts: readonly Part[], column: number) => ({ parts, column, span: 1 });

export function compose(top: Box, writer: Writer): void {
  new Composer(writer).run(top);
}
