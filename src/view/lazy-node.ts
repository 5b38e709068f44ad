import { daysOf } from '../graph/days.ts';
import type { Days } from '../graph/days.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { ideaTalks } from '../graph/idea-talks.ts';
import { isCommonGround } from '../graph/shared-ideas.ts';
import { findTalkCard } from '../graph/talk-card.ts';
import { talksOf } from '../graph/talks-of.ts';
import { cardWords } from '../model/card-words.ts';
import type { CardWords } from '../model/card-words.ts';
import { CARD, besideCount, cardBox, figureBox, ideaSize, labelLines, leastFigure } from '../model/map-box.ts';
import type { FigureSize, MapBox, MeasureText } from '../model/map-box.ts';
import type { NodeKind } from '../model/ontology.ts';
import type { Shorten } from '../model/short-forms.ts';
import { dayColour } from '../styles/days.ts';
import type { MapNode, Tier } from './map-node.ts';
import { MANY_TALKS } from './map-regions.ts';

/** What nodes are read from and with. */
export interface NodeReading {
  readonly graph: KnowledgeGraph;
  /** How many talks the graph holds. */
  readonly talks: number;
  readonly measure: MeasureText;
  readonly panelWord: string;
  readonly days: () => Days;
  readonly shorten: () => Shorten;
  /** So few talks and shared ideas that what is of one talk alone has room beside them. */
  readonly few: () => boolean;
}

/** Figures of the kinds that are neither cards nor ideas. */
const SMALL: FigureSize = { diameter: 11, font: 11 };

const LEAST_CARD: MapBox = { width: CARD.narrowest, height: CARD.low, dy: 0 };

/** A node of the map whose words and box are read when it is first to be drawn: of a large graph few ever are. */
export class LazyNode implements MapNode {
  readonly key: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly importance: number;
  readonly community: number;
  readonly #reading: NodeReading;
  #talks: readonly string[] | undefined;
  #colours: readonly number[] | undefined;
  #lines: readonly string[] | undefined;
  #words: CardWords | undefined;
  #beside: string | undefined;
  #box: MapBox | undefined;
  #tier: Tier | undefined;

  constructor(reading: NodeReading, key: string) {
    const { kind, label, x, y, importance, community } = reading.graph.getNodeAttributes(key);
    this.#reading = reading;
    this.key = key;
    this.kind = kind;
    this.label = label;
    this.x = x;
    this.y = y;
    this.importance = importance;
    this.community = community;
  }

  get talks(): readonly string[] {
    const { graph } = this.#reading;
    return (this.#talks ??= this.kind === 'concept' ? ideaTalks(graph, this.key) : talksOf(graph, this.key));
  }

  get colours(): readonly number[] {
    if (this.#colours !== undefined) return this.#colours;
    const days = this.#reading.days();
    const own = daysOf(this.#reading.graph, days, this.key).map((day) => dayColour(day, days.days.length));
    return (this.#colours = [...new Set(own)]);
  }

  get tier(): Tier {
    return (this.#tier ??= this.#findTier());
  }

  #findTier(): Tier {
    // Without talks nothing waits inside of one.
    if (this.#reading.talks === 0) return 'main';
    const own = this.#reading.few() ? 'main' : 'inner';
    if (this.kind === 'paper') return own;
    if (this.kind !== 'concept') return 'main';
    if (isCommonGround(this.talks.length, this.#reading.talks)) return 'ground';
    return this.talks.length >= 2 ? 'main' : own;
  }

  get figure(): FigureSize {
    if (this.kind !== 'concept') return SMALL;
    const { length } = this.talks;
    // Of many talks each step up means twice as many.
    return ideaSize(this.#reading.talks > MANY_TALKS && length > 1 ? Math.max(2, Math.floor(Math.log2(length))) : length);
  }

  get lines(): readonly string[] {
    return (this.#lines ??= labelLines(this.label));
  }

  get words(): CardWords | undefined {
    if (this.kind !== 'talk' || this.#words !== undefined) return this.#words;
    const { graph, panelWord, shorten } = this.#reading;
    const card = findTalkCard(graph, this.key);
    return (this.#words = card === undefined ? undefined : cardWords(card, panelWord, shorten()));
  }

  get beside(): string | undefined {
    const { words } = this;
    return words && (this.#beside ??= besideCount(words, this.#reading.measure));
  }

  get least(): MapBox {
    return this.kind === 'talk' ? LEAST_CARD : leastFigure(this.figure);
  }

  get chosenBox(): MapBox | undefined {
    if (this.kind === 'talk') return undefined;
    const { measure } = this.#reading;
    return figureBox(this.lines, this.figure, (text, size) => measure(text, size, true));
  }

  get box(): MapBox {
    if (this.#box !== undefined) return this.#box;
    const { words } = this;
    const { measure } = this.#reading;
    return (this.#box = words === undefined ? figureBox(this.lines, this.figure, measure) : cardBox(words, measure));
  }
}
