/** Where the raw page of one look is kept; all pages of an article share a prefix, so that a takedown finds them. */
export const rawPageKey = (articleId: string, lookId: string): string => `${articleId}/${lookId}.html`;
