/** Shapes of /data/rule: the words and limits that audit rules look for. Words are Chinese, as printed; a non-programmer can review them. */
import type { FormId, Stage } from './form-definition.ts'

/** How the names of some functional items end up in rules about who may be paid from them. */
interface FunctionNames {
  readonly administrativeRunning: readonly string[]
  readonly institutionRunning: readonly string[]
  readonly generalAffairs: readonly string[]
  readonly retirement: readonly string[]
}

/** row: row of the form of three public expenses · economic: department economic codes inside it · words: how a project's text speaks of it. */
interface ThreePublicItem {
  readonly row: string
  readonly economic: readonly string[]
  readonly words: readonly string[]
}

/** names: functional items of the topic · words: how a purpose that belongs to it is worded. */
interface SubjectTopic {
  readonly id: string
  readonly names: readonly string[]
  readonly words: readonly string[]
}

export interface RuleVocabulary {
  readonly functionNames: FunctionNames
  readonly institution: {
    readonly codes: readonly string[]
    readonly words: readonly string[]
    readonly denials: readonly string[]
    readonly plural: readonly string[]
    readonly natures: readonly string[]
  }
  readonly personalSubsidies: readonly string[]
  readonly purchases: readonly string[]
  readonly assetPurchases: readonly string[]
  readonly threePublic: readonly ThreePublicItem[]
  readonly denials: readonly string[]
  readonly vehicleWords: readonly string[]
  readonly limitedDenials: readonly string[]
  readonly denialLeads: readonly string[]
  readonly denialTails: readonly string[]
  /** Words that come with each count of the three public expenses. */
  readonly countWords: Readonly<Record<string, readonly string[]>>
  readonly completionWords: Readonly<Record<'executed' | 'originalBudget' | 'annualBudget' | 'budget' | 'greater' | 'less' | 'equal' | 'equalJoins' | 'same' | 'itself', readonly string[]>>
  readonly reasonWords: readonly string[]
  /** The last of a list that names all there is. */
  readonly remainders: readonly string[]
  readonly procurementKinds: readonly string[]
  /** none, planned: there is none of it, and what · targets: what a budget does with its projects · lookingBack: the sentence means the year before. */
  readonly lastYearsPlan: Readonly<Record<'none' | 'planned' | 'targets' | 'lookingBack', readonly string[]>>
  /** Why nothing was spent: there was nothing to do. */
  readonly nothingDone: readonly string[]
  /** How a sentence ends that announces what the next paragraphs list. */
  readonly announcements: readonly string[]
  /** Words right before the year compared with. */
  readonly comparedBefore: readonly string[]
  readonly comparisonWords: readonly string[]
  /** Parts that are all of a whole. named: only where this one is among them, since it stands for others that have names of their own. */
  readonly divisions: readonly { readonly whole: readonly string[]; readonly parts: readonly string[]; readonly named?: string }[]
  readonly mainly: readonly string[]
  readonly andOthers: readonly string[]
  readonly residues: readonly string[]
  /** Two choices grown into one; a slip only right before a figure, for 人员增减增加支出 is none. */
  readonly residuesBeforeFigures: readonly string[]
  /** People are counted in these, in groups that one person may belong to several of. */
  readonly peopleUnits: readonly string[]
  readonly overlappingGroups: readonly string[]
  /** Words a figure follows, and the units that follow the figure; what names a unit instead of an amount. */
  readonly figureVerbs: readonly string[]
  readonly figureUnits: readonly string[]
  readonly unitNames: readonly string[]
  /** Words after which a figure with decimals is an amount or a rate, so that it has a unit. */
  readonly unitVerbs: readonly string[]
  readonly movements: Readonly<Record<'moved' | 'unmoved' | 'reaching' | 'comparing', readonly string[]>>
  /** Names of purchase and running of vehicles together, and words of purchases alone. */
  readonly vehicleHalves: { readonly both: readonly string[]; readonly purchases: readonly string[] }
  readonly evaluationGrades: Readonly<Record<'evaluated' | 'projects' | 'units' | 'grades', readonly string[]>>
  readonly fillInstructions: readonly string[]
  /** 类 款 项 by length of the code. */
  readonly levelWords: Readonly<Record<string, string>>
  readonly subjectTopics: readonly SubjectTopic[]
  readonly partOpeners: readonly string[]
  readonly reasonLeads: readonly string[]
  readonly reasonJoins: readonly string[]
  readonly nameAffixes: { readonly prefixes: readonly string[]; readonly suffixes: readonly string[] }
  readonly indicatorWord: string
  readonly purposeLeads: readonly string[]
  readonly itemLeads: readonly string[]
  readonly itemTails: readonly string[]
  readonly countUnits: readonly string[]
  /** Those of them that measure time or a share. */
  readonly uncountedUnits: readonly string[]
  /** What stands for a basis and is none. */
  readonly vagueBases: readonly string[]
  readonly atLeast: readonly string[]
  readonly atMost: readonly string[]
  readonly conjunctions: readonly string[]
  readonly atLeastAfter: readonly string[]
  readonly atMostAfter: readonly string[]
  readonly indicatorLevels: readonly { readonly level1: string; readonly level2: readonly string[] }[]
  readonly costLevel: string
  readonly timelyLevel: string
  readonly ecologicalLevels: readonly string[]
  readonly satisfactionLevel: string
  readonly quantityLevel: string
  readonly outcomeLevel: string
  readonly qualityLevel: string
  readonly outputLevel: string
  readonly outputKinds: readonly string[]
  readonly degreeEndings: readonly string[]
  readonly largerIsBetter: readonly string[]
  readonly faultWords: readonly string[]
  readonly sharesOfWhole: readonly string[]
  readonly dayUnit: string
  readonly moneyUnits: { readonly yuan: string; readonly tenThousandYuan: string }
  readonly timelyWords: readonly string[]
  readonly ecologicalWords: readonly string[]
  readonly satisfactionWords: readonly string[]
  readonly smallerIsBetter: readonly string[]
  readonly notSmaller: readonly string[]
  readonly growthWords: readonly string[]
  readonly baselineWords: readonly string[]
  readonly uptimeWords: readonly string[]
  readonly uptimeRates: readonly string[]
  readonly rateEndings: readonly string[]
  readonly costWords: readonly string[]
  /** beforeFigure: a slip only right before a figure. */
  readonly typos: readonly { readonly wrong: string; readonly right: string; readonly beforeFigure?: boolean }[]
  readonly variants: readonly (readonly string[])[]
  readonly formMentions: readonly string[]
  readonly sectionsDue: readonly { readonly kinds: readonly string[]; readonly from: number; readonly words: readonly string[] }[]
  readonly organizationKinds: readonly string[]
  readonly vehicleRows: readonly string[]
  readonly vehicleUnits: readonly string[]
  /** Words before the count of all vehicles a body has. */
  readonly allVehicles: readonly string[]
  /** Endings of indicator names that only say that something is counted. */
  readonly countingWords: readonly string[]
  readonly asOfWords: readonly string[]
  readonly awards: {
    readonly winners: readonly string[]
    readonly wonWords: readonly string[]
    readonly microWords: readonly string[]
    readonly otherProcurement: readonly string[]
  }
  readonly partNames: readonly string[]
  readonly formWord: string
  readonly bodyUnits: readonly string[]
  /** Before the number of agencies whose budgets a department's is made of. */
  readonly countedBodies: readonly string[]
  /** What the heads and words of figures of another document say they are. */
  readonly comparedFigures: Readonly<Record<'budget' | 'accounts' | 'spent' | 'original', string>>
  readonly lookingBack: readonly string[]
  readonly wholesByName: readonly string[]
  /** Of a total of revenue and of expenditure named together. */
  readonly bothTotals: { readonly revenue: readonly string[]; readonly expenditure: readonly string[]; readonly total: string; readonly joins: readonly string[] }
  /** Words for the year of the document. */
  readonly thisYear: readonly string[]
  readonly yearlyWords: readonly string[]
  readonly repeatable: readonly string[]
  /** Characters that are a slip when written twice, and words in which they are none. */
  readonly repeatedCharacters: readonly string[]
  readonly notRepeated: readonly string[]
  /** Words between two things compared. */
  readonly compareWords: readonly string[]
  readonly sharedPlatform: readonly string[]
}

/** How finely texts are told apart, whole numbers. Limits that change with year and region are in limit.ts. */
export interface RuleThresholds {
  /** When more codes than this fail, the pattern does not hold for the document. */
  readonly codeCheckMajorityPercent: number
  /** A list of items is one from this length on. */
  readonly itemListLeast: number
  /** Characters two names must share before their numbers are compared. */
  readonly nameOverlapLeast: number
  readonly formsDue: readonly FormsDue[]
}

/**
 * Forms that the procedure of 2016 (财预〔2016〕143号) asks every department and agency to publish, nil ones too; from: fiscal year; whereMoney: a cell,
 * where only those are asked for it that print an amount there.
 */
interface FormsDue {
  readonly stage: Stage
  readonly from: number
  readonly forms: readonly FormId[]
  readonly whereMoney?: string
}

/** When a part of the check sheet does not meet the requirements, besides by errors; with fewer and lighter findings it mostly does. */
export interface ConclusionMeasure {
  /** Rules about what must be published: one finding of theirs is enough. */
  readonly failingRules: readonly string[]
  /** So many warnings in one part are as much as an error. */
  readonly failingWarnings: number
}
