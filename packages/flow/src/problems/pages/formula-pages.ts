import type { PagesOf } from './problem-page.ts'

export const formulaPages: PagesOf<'formula'> = {
  'formula/argument-count': {
    means: 'A function is called with more or fewer arguments than it takes.',
    mend: 'Write the call as the message shows it.',
    example: '`IF({!isOpen}, "yes")`, which lacks the third argument.',
  },
  'formula/curly-quote': {
    means: 'The formula holds curly quotation marks. Only straight ones begin and end a text.',
    mend: 'Replace them by `"`.',
    example: 'A formula that was copied from a word processor.',
  },
  'formula/decimal-places': {
    means: 'A number has 0 to 17 decimal places.',
    mend: 'Enter a number in this range.',
    example: 'Decimal Places is 20.',
  },
  'formula/empty': {
    means: 'The formula consists of blanks and comments.',
    mend: 'Write an expression.',
    example: '`/* later */`.',
  },
  'formula/empty-reference': {
    means: 'The braces of a reference hold no name.',
    mend: 'Name a resource between `{!` and `}`.',
    example: '`{!} + 1`.',
  },
  'formula/expression-missing': {
    means: 'The formula is empty.',
    mend: 'Enter an expression.',
    example: 'A formula that was just created.',
  },
  'formula/extra-parenthesis': {
    means: 'A closing parenthesis has no opening one.',
    mend: 'Remove it, or open one before.',
    example: '`1 + 2)`.',
  },
  'formula/function-refused': {
    means: 'The platform has this function, but not for flows.',
    mend: 'Find another way, for example an element that looks the value up.',
    example: '`VLOOKUP({!id}, {!name}, "a")`.',
  },
  'formula/missing-operand': {
    means: 'Something is missing before or behind an operator.',
    mend: 'Write a value, a reference or a call there.',
    example: '`1 +`.',
  },
  'formula/missing-operator': {
    means: 'Two values stand side by side, and nothing says how to join them.',
    mend: 'Write an operator between them.',
    example: '`"Order " {!orderNumber}`, which lacks `&`.',
  },
  'formula/open-comment': {
    means: 'A comment never ends.',
    mend: 'Close it with `*/`.',
    example: '`1 + 2 /* the sum`.',
  },
  'formula/open-parenthesis': {
    means: 'A parenthesis is never closed.',
    mend: 'Add a `)`.',
    example: '`(1 + 2`.',
  },
  'formula/open-reference': {
    means: 'A reference never ends.',
    mend: 'Close it with `}`.',
    example: '`{!total + 1`.',
  },
  'formula/open-text': {
    means: 'A text never ends.',
    mend: 'Close its quotation marks.',
    example: '`"Order`.',
  },
  'formula/result-type': {
    means: 'The formula gives another type than its data type says.',
    mend: 'Change the data type or the expression.',
    example: 'A formula of the type Text with `LEN("a")`, which is a number.',
  },
  'formula/too-deep': {
    means: 'Calls and parentheses stand inside each other too many times to be worked out.',
    mend: 'Split the formula into several.',
    example: 'More than a thousand parentheses.',
  },
  'formula/too-long': {
    means: 'The formula has more than 3,900 characters; the org does not take it.',
    mend: 'Split it into several formulas.',
    example: 'One formula with a case for every country.',
  },
  'formula/type-mismatch': {
    means: 'An operator or function gets a value of a type that it cannot work with.',
    mend: 'Convert the value, for example with `TEXT` or `VALUE`, or choose another one.',
    example: '`"Total: " & {!total}`, where `total` is a Number.',
  },
  'formula/unexpected-character': {
    means: 'The formula holds a character that means nothing there.',
    mend: 'Remove it, or put it into a text.',
    example: '`1 # 2`.',
  },
  'formula/unknown-function': {
    means: 'The simulator does not know the function, so a run cannot work the formula out. The platform may have it.',
    mend: 'Check the spelling. Leave it when the platform has the function.',
    example: '`LENGTH("a")`; the function is called `LEN`.',
  },
  'formula/unknown-reference': {
    means: 'The formula names something that the flow does not have.',
    mend: 'Choose another resource, or create the one that is missing.',
    example: '`orderNo & "!"`, where the variable is called `orderNumber`.',
  },
}
