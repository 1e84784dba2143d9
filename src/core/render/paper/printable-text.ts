/** Text as it can stand on paper: without controls, halves of characters and marks nobody sees, which change what a figure looks like. */
export function printableText(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
}
