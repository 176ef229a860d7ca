import type { WrittenColumn, WrittenSheet } from './write-workbook.ts'
import { columnLetters } from './xml-text.ts'

export const choicesSheetName = '选项'

/** What Excel accepts written into the rule itself. */
const maximumInlineCharacters = 255

export type ChoicesPlan = {
  /** Each is a column of the hidden sheet. */
  lists: (readonly string[])[]
  formulaOf: (column: WrittenColumn) => string | undefined
}

/** Short lists go into the rule, long ones and those with commas onto a hidden sheet, equal ones once. */
export function planChoices(sheets: readonly WrittenSheet[]): ChoicesPlan {
  const lists: (readonly string[])[] = []
  const formulas = new Map<string, string>()

  function formulaOf({ choices }: WrittenColumn): string | undefined {
    if (choices === undefined || choices.length === 0) return undefined
    const key = JSON.stringify(choices)
    const formula = formulas.get(key) ?? inlineFormula(choices) ?? addList(choices)
    formulas.set(key, formula)
    return formula
  }

  function addList(choices: readonly string[]): string {
    const letters = columnLetters(lists.push(choices))
    return `'${choicesSheetName}'!$${letters}$1:$${letters}$${choices.length}`
  }

  for (const column of sheets.flatMap((sheet) => sheet.columns)) formulaOf(column)
  return { lists, formulaOf }
}

function inlineFormula(choices: readonly string[]): string | undefined {
  const joined = choices.join(',')
  const isSafe =
    joined.length <= maximumInlineCharacters && choices.every((choice) => /^[^,"\s][^,"]*$/.test(choice))
  return isSafe ? `"${joined}"` : undefined
}
