/** The formats a budget is published in; the last step of the main path writes them, the faces offer them. */
export const publishedFormats = ['html', 'xlsx', 'json', 'csv'] as const
export type PublishedFormat = (typeof publishedFormats)[number]

/** What a reviewer takes away: the report as a page, the document itself with notes on its pages, and the check sheet as a workbook and as a Word document. */
export const reviewFormats = ['html', 'pdf', 'xlsx', 'docx'] as const
export type ReviewFormat = (typeof reviewFormats)[number]
