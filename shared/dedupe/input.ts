/** What duplicates and stories are told from. */
export type DedupeInput = {
  readonly id: string;
  readonly sourceId: string;
  readonly headline: string;
  /** Paragraphs separated by line breaks; may be empty. */
  readonly articleBody: string;
  /** BCP 47. */
  readonly inLanguage?: string;
  /** ISO 8601; a day alone where no more is known. */
  readonly datePublished?: string;
  /** ISO 8601 UTC; fixed at the first look. */
  readonly firstSeenAt: string;
  readonly entities?: readonly StoryEntity[];
  readonly attributions?: readonly { readonly named: boolean; readonly sourceId?: string | undefined }[];
};

/** An entity as stories use it. */
export type StoryEntity = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly salience: number;
};
