/** Every rule of the audit, as a plain list. A new rule is one file in rules/ and one line here; the order says nothing. */
import { boundRules } from './bounds.ts'
import { identityRules } from './identities.ts'
import { codeHasItsLength } from './rules/classification/code-has-its-length.ts'
import { formPrintedOnce } from './rules/completeness/form-printed-once.ts'
import { nilFormHasNoFigures } from './rules/narrative/nil-form-has-no-figures.ts'
import { dateExists } from './rules/format/date-exists.ts'
import { lastYearsPlanLeft } from './rules/statement/last-years-plan.ts'
import { sameFigureInDocument } from './rules/statement/same-figure-in-document.ts'
import { sharesWithinWhole } from './rules/statement/shares-within-whole.ts'
import { reasonFitsDirection } from './rules/statement/reason-fits-direction.ts'
import { comparedWithYearBefore } from './rules/statement/compared-with-year-before.ts'
import { stageWord } from './rules/statement/stage-word.ts'
import { itemsInTable } from './rules/narrative/items-in-table.ts'
import { categoriesCoverTable } from './rules/narrative/categories-cover-table.ts'
import { levelsNest } from './rules/classification/levels-nest.ts'
import { listedNumber } from './rules/completeness/listed-number.ts'
import { sameNumberOtherThing } from './rules/narrative/same-number-other-thing.ts'
import { indicatorsServeObjective } from './rules/project/indicators-serve-objective.ts'
import { evaluatedFundsAddUp } from './rules/self-evaluation/funds-add-up.ts'
import { spentWithinBudget } from './rules/self-evaluation/spent-within-budget.ts'
import { resultStated } from './rules/self-evaluation/result-stated.ts'
import type { Rule } from './rule.ts'
import { asOfYearEnd } from './rules/asset/as-of-year-end.ts'
import { plannedPurchases } from './rules/asset/planned-purchases.ts'
import { proseIsSumOfKinds } from './rules/asset/prose-is-sum-of-kinds.ts'
import { quantitiesStated } from './rules/asset/quantities-stated.ts'
import { assetTotalStated } from './rules/asset/total-stated.ts'
import { vehicleCountsAgree } from './rules/asset/vehicle-counts-agree.ts'
import { administrativeRunningIsBasic } from './rules/classification/administrative-running-is-basic.ts'
import { basicDownToSection } from './rules/classification/basic-down-to-section.ts'
import { codeExists } from './rules/classification/code-exists.ts'
import { codeHasItsParent } from './rules/classification/code-has-its-parent.ts'
import { codePrintedOnce } from './rules/classification/code-printed-once.ts'
import { codesInOrder } from './rules/classification/codes-in-order.ts'
import { bothTotalsEqual } from './rules/statement/both-totals-equal.ts'
import { excessMatchesFigures } from './rules/statement/excess-matches-figures.ts'
import { comparedWithItself } from './rules/statement/compared-with-itself.ts'
import { tellsThisYear } from './rules/statement/tells-this-year.ts'
import { economicCodeExists } from './rules/classification/economic-code-exists.ts'
import { economicCodeHasItsName } from './rules/classification/economic-code-has-its-name.ts'
import { economicColumnsByCategory } from './rules/classification/economic-columns-by-category.ts'
import { functionCodeHasItsName } from './rules/classification/function-code-has-its-name.ts'
import { functionsDownToItem } from './rules/classification/functions-down-to-item.ts'
import { generalAffairsAreProjects } from './rules/classification/general-affairs-are-projects.ts'
import { institutionRunningIsBasic } from './rules/classification/institution-running-is-basic.ts'
import { namesAgreeAcrossForms } from './rules/classification/names-agree-across-forms.ts'
import { performancePayNeedsInstitution } from './rules/classification/performance-pay-needs-institution.ts'
import { personalSubsidyInProject } from './rules/classification/personal-subsidy-in-project.ts'
import { retirementPayHasFunction } from './rules/classification/retirement-pay-has-function.ts'
import { bodiesListed } from './rules/completeness/bodies-listed.ts'
import { rowNumbersRun } from './rules/completeness/row-numbers-run.ts'
import { contentsMatch } from './rules/completeness/contents-match.ts'
import { formsDue } from './rules/completeness/forms-due.ts'
import { glossaryDefinesTerms } from './rules/completeness/glossary-defines-terms.ts'
import { nilFormNoted } from './rules/completeness/nil-form-noted.ts'
import { nilNoteNamesItsFund } from './rules/completeness/nil-note-names-its-fund.ts'
import { nilNoteOnlyWhenNil } from './rules/completeness/nil-note-only-when-nil.ts'
import { partsNumbered } from './rules/completeness/parts-numbered.ts'
import { sectionsDue } from './rules/completeness/sections-due.ts'
import { unitsNotListed } from './rules/completeness/units-not-listed.ts'
import { annuityContributions } from './rules/cross-table/annuity-contributions.ts'
import { civilServantMedical } from './rules/cross-table/civil-servant-medical.ts'
import { fiscalFillsSummary } from './rules/cross-table/fiscal-fills-summary.ts'
import { fiscalFillsFunctions } from './rules/cross-table/fiscal-fills-functions.ts'
import { fundsHaveTheirForm } from './rules/cross-table/funds-have-their-form.ts'
import { housingFund } from './rules/cross-table/housing-fund.ts'
import { housingSubsidiesWithinAllowances } from './rules/cross-table/housing-subsidies-within-allowances.ts'
import { medicalContributions } from './rules/cross-table/medical-contributions.ts'
import { officeCostsAndOperating } from './rules/cross-table/office-costs-and-operating.ts'
import { pensionContributions } from './rules/cross-table/pension-contributions.ts'
import { projectsAddUp } from './rules/cross-table/projects-add-up.ts'
import { revenueCoversFunctions } from './rules/cross-table/revenue-covers-functions.ts'
import { vehiclesAndAssets } from './rules/cross-table/vehicles-and-assets.ts'
import { bracketWidth } from './rules/format/bracket-width.ts'
import { decimals } from './rules/format/decimals.ts'
import { departmentOrAgency } from './rules/format/department-or-agency.ts'
import { documentNumberBrackets } from './rules/format/document-number-brackets.ts'
import { figuresFilledIn } from './rules/format/figures-filled-in.ts'
import { fillInstruction } from './rules/format/fill-instruction.ts'
import { levelWordsFit } from './rules/format/level-words.ts'
import { noNegativeAmounts } from './rules/format/no-negative-amounts.ts'
import { noPersonalData } from './rules/format/no-personal-data.ts'
import { numberingRuns } from './rules/format/numbering-runs.ts'
import { oneDepartmentName } from './rules/format/one-department-name.ts'
import { oneTerm } from './rules/format/one-term.ts'
import { repeatedWords } from './rules/format/repeated-words.ts'
import { sentencesFinished } from './rules/format/sentences-finished.ts'
import { strayPunctuation } from './rules/format/stray-punctuation.ts'
import { unitMissing } from './rules/format/unit-missing.ts'
import { yearMisprinted } from './rules/format/year-misprinted.ts'
import { namesMatchTable } from './rules/narrative/names-match-table.ts'
import { gradesAddUp } from './rules/self-evaluation/grades-add-up.ts'
import { reasonYearLeftOver } from './rules/statement/reason-year-left-over.ts'
import { originalBudgetsAddUp } from './rules/statement/original-budgets-add-up.ts'
import { changedOrUnchanged } from './rules/statement/changed-or-unchanged.ts'
import { vehiclesDivided } from './rules/three-public/vehicles-divided.ts'
import { templateResidue } from './rules/format/template-residue.ts'
import { twoDecimals } from './rules/format/two-decimals.ts'
import { typos } from './rules/format/typos.ts'
import { unitCaptionFits } from './rules/format/unit-caption-fits.ts'
import { yearLeftOver } from './rules/format/year-left-over.ts'
import { basisStated } from './rules/indicator/basis-stated.ts'
import { unitCostStated } from './rules/indicator/unit-cost-stated.ts'
import { costMatchesBudget } from './rules/indicator/cost-matches-budget.ts'
import { daysAndRateAgree } from './rules/indicator/days-and-rate-agree.ts'
import { descriptionExplains } from './rules/indicator/description-explains.ts'
import { growthHasBaseline } from './rules/indicator/growth-has-baseline.ts'
import { kindFitsName } from './rules/indicator/kind-fits-name.ts'
import { levelBelongs } from './rules/indicator/level-belongs.ts'
import { indicatorListedOnce } from './rules/indicator/listed-once.ts'
import { measurable } from './rules/indicator/measurable.ts'
import { operatorFitsMeaning } from './rules/indicator/operator-fits-meaning.ts'
import { operatorStated } from './rules/indicator/operator-stated.ts'
import { rateWithinHundred } from './rules/indicator/rate-within-hundred.ts'
import { reasonableNumber } from './rules/indicator/reasonable-number.ts'
import { requiredLevels } from './rules/indicator/required-levels.ts'
import { sameAcrossProjects } from './rules/indicator/same-across-projects.ts'
import { assetsMatchTable } from './rules/narrative/assets-match-table.ts'
import { citedItemsExist } from './rules/narrative/cited-items-exist.ts'
import { deniedFundIsEmpty } from './rules/narrative/denied-fund-is-empty.ts'
import { deniedItemIsZero } from './rules/narrative/denied-item-is-zero.ts'
import { expenditureMatchesTable } from './rules/narrative/expenditure-matches-table.ts'
import { formsMentionedExist } from './rules/narrative/forms-mentioned-exist.ts'
import { functionsMatchTable } from './rules/narrative/functions-match-table.ts'
import { itemsCoverTable } from './rules/narrative/items-cover-table.ts'
import { namedProjectsHaveTables } from './rules/narrative/named-projects-have-tables.ts'
import { officeCostsMatchTable } from './rules/narrative/office-costs-match-table.ts'
import { performanceWithinProjects } from './rules/narrative/performance-within-projects.ts'
import { procurementMatchesTable } from './rules/narrative/procurement-matches-table.ts'
import { projectsNamed } from './rules/narrative/projects-named.ts'
import { revenueMatchesTable } from './rules/narrative/revenue-matches-table.ts'
import { targetsHaveIndicators } from './rules/narrative/targets-have-indicators.ts'
import { targetsMatchIndicators } from './rules/narrative/targets-match-indicators.ts'
import { threePublicMatchesTable } from './rules/narrative/three-public-matches-table.ts'
import { withinExpenditure } from './rules/narrative/within-expenditure.ts'
import { amountIsQuantityTimesPrice } from './rules/procurement/amount-is-quantity-times-price.ts'
import { awardsWithinTotal } from './rules/procurement/awards-within-total.ts'
import { kindsAddUp } from './rules/procurement/kinds-add-up.ts'
import { kindsStated } from './rules/procurement/kinds-stated.ts'
import { linesAddUp } from './rules/procurement/lines-add-up.ts'
import { projectFundsMatch } from './rules/procurement/project-funds-match.ts'
import { linesComplete } from './rules/procurement/lines-complete.ts'
import { publishedInTime } from './rules/timeliness/published-in-time.ts'
import { reservedWithinTotal } from './rules/procurement/reserved-within-total.ts'
import { zeroIsPlausible } from './rules/procurement/zero-is-plausible.ts'
import { codeCheckCharacter } from './rules/project/code-check-character.ts'
import { codeShape } from './rules/project/code-shape.ts'
import { codeYearAndRegion } from './rules/project/code-year-and-region.ts'
import { countsAgree } from './rules/project/counts-agree.ts'
import { fundsAddUp } from './rules/project/funds-add-up.ts'
import { hasTargets } from './rules/project/has-targets.ts'
import { largeProjectBrokenDown } from './rules/project/large-project-broken-down.ts'
import { listedOnce } from './rules/project/listed-once.ts'
import { objectiveHasIndicator } from './rules/project/objective-has-indicator.ts'
import { objectiveMatchesIndicator } from './rules/project/objective-matches-indicator.ts'
import { objectivesDiffer } from './rules/project/objectives-differ.ts'
import { purposesDiffer } from './rules/project/purposes-differ.ts'
import { runningCostsInProject } from './rules/project/running-costs-in-project.ts'
import { lastYearAsPublished } from './rules/related/last-year-as-published.ts'
import { openingIsLastClosing } from './rules/related/opening-is-last-closing.ts'
import { originalBudgetAsPublished } from './rules/related/original-budget-as-published.ts'
import { reasonsNotCopied } from './rules/related/reasons-not-copied.ts'
import { sameProject } from './rules/related/same-project.ts'
import { sumOfAgencies } from './rules/related/sum-of-agencies.ts'
import { deviationExplained } from './rules/self-evaluation/deviation-explained.ts'
import { fullScoreWhenMet } from './rules/self-evaluation/full-score-when-met.ts'
import { executionRate } from './rules/self-evaluation/execution-rate.ts'
import { executionScore } from './rules/self-evaluation/execution-score.ts'
import { scoreWithinWeight } from './rules/self-evaluation/score-within-weight.ts'
import { totalIsSum } from './rules/self-evaluation/total-is-sum.ts'
import { weightsAddUp } from './rules/self-evaluation/weights-add-up.ts'
import { cumulative } from './rules/spend-plan/cumulative.ts'
import { everyCheckpoint } from './rules/spend-plan/every-checkpoint.ts'
import { notAllAlike } from './rules/spend-plan/not-all-alike.ts'
import { changeHasReason } from './rules/statement/change-has-reason.ts'
import { changeMatchesFigures } from './rules/statement/change-matches-figures.ts'
import { changePossible } from './rules/statement/change-possible.ts'
import { changesAddUp } from './rules/statement/changes-add-up.ts'
import { completionHasReason } from './rules/statement/completion-has-reason.ts'
import { completionMatchesBase } from './rules/statement/completion-matches-base.ts'
import { completionWordFits } from './rules/statement/completion-word-fits.ts'
import { countedPartsAddUp } from './rules/statement/counted-parts-add-up.ts'
import { directionFits } from './rules/statement/direction-fits.ts'
import { noRateOnZero } from './rules/statement/no-rate-on-zero.ts'
import { partsAddUp } from './rules/statement/parts-add-up.ts'
import { purposeOfAnotherItem } from './rules/statement/purpose-of-another-item.ts'
import { rateMatchesChange } from './rules/statement/rate-matches-change.ts'
import { reasonOfAnotherItem } from './rules/statement/reason-of-another-item.ts'
import { reasonSaysSomething } from './rules/statement/reason-says-something.ts'
import { sameFigureInParagraph } from './rules/statement/same-figure-in-paragraph.ts'
import { shareMatchesFigures } from './rules/statement/share-matches-figures.ts'
import { unchangedIsUnchanged } from './rules/statement/unchanged-is-unchanged.ts'
import { unitOfChange } from './rules/statement/unit-of-change.ts'
import { statementYearLeftOver } from './rules/statement/year-left-over.ts'
import { countsStated } from './rules/three-public/counts-stated.ts'
import { economicLinesWithin } from './rules/three-public/economic-lines-within.ts'
import { itemsCompared } from './rules/three-public/items-compared.ts'
import { officeCostsCompared } from './rules/three-public/office-costs-compared.ts'
import { personsAndGroups } from './rules/three-public/persons-and-groups.ts'
import { projectsMentionItem } from './rules/three-public/projects-mention-item.ts'
import { restFitsProjects } from './rules/three-public/rest-fits-projects.ts'
import { unitCostPlausible } from './rules/three-public/unit-cost-plausible.ts'
import { threePublicWithinBudget } from './rules/three-public/within-budget.ts'

export const ruleList: readonly Rule[] = [
  ...identityRules,
  ...boundRules,
  asOfYearEnd,
  statementYearLeftOver, unitOfChange, objectiveMatchesIndicator, namedProjectsHaveTables, vehicleCountsAgree, plannedPurchases,
  proseIsSumOfKinds,
  quantitiesStated,
  assetTotalStated,
  administrativeRunningIsBasic,
  basicDownToSection,
  codeExists,
  codeHasItsParent,
  codePrintedOnce,
  codesInOrder,
  economicCodeExists, comparedWithItself, tellsThisYear, bothTotalsEqual, excessMatchesFigures,
  economicCodeHasItsName,
  economicColumnsByCategory,
  functionCodeHasItsName,
  functionsDownToItem,
  generalAffairsAreProjects,
  institutionRunningIsBasic,
  namesAgreeAcrossForms,
  performancePayNeedsInstitution,
  personalSubsidyInProject,
  retirementPayHasFunction,
  bodiesListed,
  contentsMatch,
  formsDue,
  glossaryDefinesTerms,
  nilFormNoted,
  nilNoteNamesItsFund,
  nilNoteOnlyWhenNil,
  partsNumbered,
  rowNumbersRun,
  sectionsDue,
  unitsNotListed,
  annuityContributions,
  civilServantMedical,
  fiscalFillsSummary,
  fiscalFillsFunctions,
  fundsHaveTheirForm,
  housingFund,
  housingSubsidiesWithinAllowances,
  medicalContributions,
  officeCostsAndOperating,
  pensionContributions,
  projectsAddUp,
  revenueCoversFunctions,
  vehiclesAndAssets,
  bracketWidth,
  decimals,
  departmentOrAgency,
  documentNumberBrackets,
  figuresFilledIn,
  fillInstruction,
  levelWordsFit,
  noNegativeAmounts,
  noPersonalData,
  numberingRuns,
  oneDepartmentName,
  oneTerm,
  repeatedWords,
  sentencesFinished,
  strayPunctuation,
  unitMissing,
  yearMisprinted,
  codeHasItsLength,
  formPrintedOnce,
  nilFormHasNoFigures,
  dateExists,
  lastYearsPlanLeft,
  sameFigureInDocument,
  sharesWithinWhole,
  namesMatchTable,
  gradesAddUp,
  changedOrUnchanged,
  originalBudgetsAddUp,
  reasonYearLeftOver,
  vehiclesDivided,
  templateResidue,
  twoDecimals,
  typos,
  unitCaptionFits,
  yearLeftOver,
  basisStated,
  unitCostStated,
  costMatchesBudget,
  daysAndRateAgree,
  descriptionExplains,
  growthHasBaseline,
  kindFitsName,
  levelBelongs,
  indicatorListedOnce,
  measurable,
  operatorFitsMeaning,
  operatorStated,
  rateWithinHundred,
  reasonableNumber,
  requiredLevels,
  sameAcrossProjects,
  assetsMatchTable,
  citedItemsExist,
  deniedFundIsEmpty,
  deniedItemIsZero,
  expenditureMatchesTable,
  formsMentionedExist,
  functionsMatchTable,
  itemsCoverTable,
  officeCostsMatchTable,
  performanceWithinProjects,
  procurementMatchesTable,
  projectsNamed,
  revenueMatchesTable,
  targetsHaveIndicators,
  targetsMatchIndicators,
  threePublicMatchesTable,
  withinExpenditure,
  amountIsQuantityTimesPrice,
  awardsWithinTotal,
  kindsAddUp,
  linesAddUp,
  linesComplete,
  projectFundsMatch,
  publishedInTime,
  kindsStated,
  reservedWithinTotal,
  zeroIsPlausible,
  codeCheckCharacter,
  codeShape,
  codeYearAndRegion,
  countsAgree,
  fundsAddUp,
  hasTargets,
  largeProjectBrokenDown,
  listedOnce,
  objectiveHasIndicator,
  objectivesDiffer,
  purposesDiffer,
  runningCostsInProject,
  cumulative,
  everyCheckpoint,
  notAllAlike,
  changeHasReason,
  changeMatchesFigures,
  changePossible,
  changesAddUp,
  completionHasReason,
  completionMatchesBase,
  completionWordFits,
  countedPartsAddUp,
  directionFits,
  noRateOnZero,
  partsAddUp,
  purposeOfAnotherItem,
  rateMatchesChange,
  reasonOfAnotherItem,
  reasonSaysSomething,
  sameFigureInParagraph,
  shareMatchesFigures,
  unchangedIsUnchanged,
  countsStated,
  economicLinesWithin,
  itemsCompared,
  officeCostsCompared,
  personsAndGroups,
  projectsMentionItem,
  restFitsProjects,
  unitCostPlausible,
  threePublicWithinBudget,
  lastYearAsPublished,
  openingIsLastClosing,
  originalBudgetAsPublished,
  reasonsNotCopied,
  sameProject,
  sumOfAgencies,
  deviationExplained,
  fullScoreWhenMet,
  executionRate,
  executionScore,
  scoreWithinWeight,
  totalIsSum,
  weightsAddUp,
  reasonFitsDirection,
  comparedWithYearBefore,
  stageWord,
  itemsInTable,
  categoriesCoverTable,
  levelsNest,
  listedNumber,
  sameNumberOtherThing,
  indicatorsServeObjective,
  evaluatedFundsAddUp,
  spentWithinBudget,
  resultStated,
]
