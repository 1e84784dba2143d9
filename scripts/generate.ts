/**
 * Writes src/core/data/generated from /data, so that the compiler checks the data against its types.
 * `tsx scripts/generate.ts` writes; with `--check` it only compares and exits 1 when something is out of date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from './read-csv.ts'

const root = new URL('..', import.meta.url).pathname
const outFolder = join(root, 'src/core/data/generated')
const checking = process.argv.includes('--check')

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}

function classification(path: string): unknown {
  return readCsv(path).map(({ code, name, source = '' }) => ({
    code,
    name,
    backing: source === 'unverified' ? 'unverified' : source === 'LEG09' ? 'legacy' : 'attested',
  }))
}

/** Layouts known from lists of tables come after those seen in whole documents, which win where both explain as much. */
function families(): unknown {
  return [...jsonFiles('data/form', ['reconciliation.json', 'bounds.json']), ...jsonFiles('data/form/listed')]
}

function divisions(): unknown {
  return readCsv('data/classification/divisions.csv').map(({ code, name, parent }) => [code, name, parent])
}

function jsonFiles(folder: string, except: readonly string[] = []): unknown[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json') && !except.includes(name))
    .sort()
    .map((name) => readJson(join(folder, name)))
}

/** A CSV of `key,zh,en`, or of `zh,en` where the wording itself is the key. */
function titles(path: string): unknown {
  return readCsv(path).map(({ key, zh = '', en = '' }) => ({ key: key ?? zh, zh, en }))
}

/** Common indicators with the names of the levels above them. */
function indicatorLibrary(): unknown {
  const rows = readCsv('data/performance/indicators.csv')
  const names = new Map(rows.map(({ code = '', name = '', parent = '' }) => [code, { name, parent }]))
  return rows.filter(({ kind }) => kind === 'common-indicator').map(({ name, parent = '', unit = '' }) => ({
    level1: names.get(names.get(parent)?.parent ?? '')?.name ?? '', level2: names.get(parent)?.name ?? '', name, unit,
  }))
}

interface Table {
  readonly file: string
  readonly name: string
  readonly type: string
  readonly from: string
  readonly value: () => unknown
}

const tables: readonly Table[] = [
  { file: 'budget-schema.ts', name: 'budgetSchema', type: 'PublishedSchema', from: '../../model/reference.ts', value: () => readJson('data/schema/budget.schema.json') },
  { file: 'families.ts', name: 'familyData', type: 'readonly FamilyDefinition[]', from: '../../model/form-definition.ts', value: families },
  { file: 'reconciliations.ts', name: 'reconciliationData', type: 'readonly IdentityDefinition[]', from: '../../model/form-definition.ts', value: () => readJson('data/form/reconciliation.json') },
  { file: 'bounds.ts', name: 'boundData', type: 'readonly BoundDefinition[]', from: '../../model/form-definition.ts', value: () => readJson('data/form/bounds.json') },
  { file: 'section-words.ts', name: 'sectionWords', type: 'SectionWords', from: '../../model/vocabulary.ts', value: () => readJson('data/heading/sections.json') },
  { file: 'chinese-numerals.ts', name: 'chineseNumerals', type: 'ChineseNumerals', from: '../../model/vocabulary.ts', value: () => readJson('data/heading/chinese-numerals.json') },
  { file: 'claim-words.ts', name: 'claimWords', type: 'ClaimWords', from: '../../model/vocabulary.ts', value: () => readJson('data/heading/claim-words.json') },
  { file: 'narrative-words.ts', name: 'narrativeWords', type: 'NarrativeWords', from: '../../model/vocabulary.ts', value: () => readJson('data/prepare/narrative-words.json') },
  { file: 'narrative-templates.ts', name: 'narrativeTemplates', type: 'NarrativeTemplates', from: '../../model/narrative-template.ts', value: () => readJson('data/prepare/narrative-templates.json') },
  { file: 'indicator-library.ts', name: 'indicatorLibrary', type: 'readonly CommonIndicator[]', from: '../../model/reference.ts', value: indicatorLibrary },
  { file: 'font-coverage.ts', name: 'fontCoverage', type: 'FontCoverage', from: '../../model/reference.ts', value: () => readJson('data/font/coverage.json') },
  { file: 'project-labels.ts', name: 'projectLabels', type: 'ProjectLabels', from: '../../model/vocabulary.ts', value: () => readJson('data/heading/projects.json') },
  { file: 'self-evaluation-labels.ts', name: 'selfEvaluationLabels', type: 'SelfEvaluationLabels', from: '../../model/vocabulary.ts', value: () => readJson('data/heading/self-evaluation.json') },
  { file: 'function-labels.ts', name: 'functionLabels', type: 'readonly FunctionLabel[]', from: '../../model/document-vocabulary.ts', value: () => readJson('data/heading/function-labels.json') },
  { file: 'document-vocabulary.ts', name: 'documentVocabulary', type: 'DocumentVocabulary', from: '../../model/document-vocabulary.ts', value: () => readJson('data/heading/document.json') },
  { file: 'title-words.ts', name: 'titleWords', type: 'TitleWords', from: '../../model/document-vocabulary.ts', value: () => readJson('data/heading/title-words.json') },
  { file: 'concepts.ts', name: 'conceptData', type: 'readonly Concept[]', from: '../../model/reference.ts', value: () => readJson('data/heading/concepts.json') },
  { file: 'law.ts', name: 'provisionData', type: 'readonly Provision[]', from: '../../model/reference.ts', value: () => readJson('data/law/provisions.json') },
  { file: 'rule-vocabulary.ts', name: 'ruleVocabulary', type: 'RuleVocabulary', from: '../../model/rule-data.ts', value: () => readJson('data/rule/vocabulary.json') },
  { file: 'check-words.ts', name: 'checkWords', type: 'CheckWords', from: '../../model/check-words.ts', value: () => readJson('data/rule/check-words.json') },
  { file: 'rule-thresholds.ts', name: 'ruleThresholds', type: 'RuleThresholds', from: '../../model/rule-data.ts', value: () => readJson('data/rule/thresholds.json') },
  { file: 'conclusion-measure.ts', name: 'conclusionMeasure', type: 'ConclusionMeasure', from: '../../model/rule-data.ts', value: () => readJson('data/rule/conclusions.json') },
  { file: 'limits.ts', name: 'limitData', type: 'readonly Limit[]', from: '../../model/limit.ts', value: () => readJson('data/rule/limits.json') },
  { file: 'functional.ts', name: 'functionalData', type: 'readonly ClassificationCode[]', from: '../../model/reference.ts', value: () => classification('data/classification/functional-expenditure.csv') },
  { file: 'divisions.ts', name: 'divisionData', type: 'readonly DivisionRow[]', from: '../../model/reference.ts', value: divisions },
  { file: 'economic-department.ts', name: 'economicDepartmentData', type: 'readonly ClassificationCode[]', from: '../../model/reference.ts', value: () => classification('data/classification/economic-department.csv') },
  { file: 'row-titles.ts', name: 'rowTitleData', type: 'readonly Title[]', from: '../../model/reference.ts', value: () => titles('data/title/rows.csv') },
  { file: 'identity-titles.ts', name: 'identityTitleData', type: 'readonly Title[]', from: '../../model/reference.ts', value: () => titles('data/title/identities.csv') },
  { file: 'wordings.ts', name: 'wordingData', type: 'readonly Title[]', from: '../../model/reference.ts', value: () => titles('data/title/wordings.csv') },
]

mkdirSync(outFolder, { recursive: true })
let stale = 0
for (const { file, name, type, from, value } of tables) {
  const typeName = type.replace(/^readonly |\[\]$/g, '')
  const text = `// Generated from /data by scripts/generate.ts; do not edit.\nimport type { ${typeName} } from '${from}'\n\nexport const ${name}: ${type} = ${JSON.stringify(value(), null, 1)}\n`
  const path = join(outFolder, file)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
  stale += 1
  if (!checking) writeFileSync(path, text)
}
console.log(checking ? `${stale} generated files out of date` : `${stale} generated files written`)
if (checking && stale > 0) process.exit(1)
