/** The formats a budget is published in; the last step of the main path writes them, the faces offer them. */
export const publishedFormats = ['html', 'xlsx', 'json', 'csv'] as const
export type PublishedFormat = (typeof publishedFormats)[number]
