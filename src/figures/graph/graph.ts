/** A graph to be drawn: boxes with words, arrows between them. */
export type Graph = {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
};

export type GraphNode = {
  readonly id: string;
  readonly label: string;
  /** `focus` is what the picture is about, `outside` belongs to something else, `origin` is where a story began. */
  readonly look?: 'plain' | 'focus' | 'outside' | 'origin';
  /** A bar at its side: solid for pressure, hatched for what steadies, both for mixed. */
  readonly tone?: 'pressure' | 'steady' | 'mixed';
};

export type GraphLink = {
  readonly from: string;
  readonly to: string;
  /** Solid, dashed or grey and dotted. */
  readonly line: 'asserted' | 'hedged' | 'contested';
  /** More of one brings more (+) or less (−) of the other; drawn where the arrow ends. A word or number is drawn on the line. */
  readonly sign?: '+' | '-' | '?' | undefined;
  /** How heavy the line is, in px. */
  readonly stroke?: number;
};
