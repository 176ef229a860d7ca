/** Leads to the topmost finding of a form: the form itself knows its fields by the order in which they came. */
export const scrollToFirstProblem = (formName: string): void => {
  // What was folded shows its finding first; then it can be scrolled to.
  setTimeout(() => {
    const item = document.querySelector(`#${formName} .ant-form-item-has-error`)
    item?.scrollIntoView({ block: 'center' })
    item?.querySelector<HTMLElement>('input:not([type=file]), textarea, button')?.focus()
  }, 50)
}
