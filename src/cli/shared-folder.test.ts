import { expect, it } from 'vitest'
import { sharedFolder } from './shared-folder.ts'

it('is what all files lie in, on any system', () => {
  expect(sharedFolder(['/a/b/x.pdf', '/a/b/2024/y.pdf'])).toBe('/a/b/')
  expect(sharedFolder(['/a/bc/x.pdf', '/a/bd/y.pdf'])).toBe('/a/')
  expect(sharedFolder(['C:\\a\\x.pdf', 'C:\\a\\y.pdf'])).toBe('C:\\a\\')
  expect(sharedFolder(['x.pdf', 'b/y.pdf'])).toBe('')
  expect(sharedFolder([])).toBe('')
})
