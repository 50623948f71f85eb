import type {} from '@xaso/elements/react';

export const mistakes = (
  <>
    {/* wrong: there is no such size */}
    <xa-qr value="a" size="huge" />
    {/* wrong: a level is a number */}
    <xa-scorecard headingLevel="hai" />
    {/* wrong: and so it is as an attribute */}
    <xa-scorecard heading-level="hai" />
    {/* wrong: nothing is handed in by fax */}
    <xa-procedure-finder channel="fax" />
    {/* wrong: a misspelt property */}
    <xa-scorecard reprot={{}} />
    {/* wrong: the detail has no such field */}
    <xa-procedure-finder onxa-procedure-select={(event) => event.detail.title} />
    {/* wrong: what the element says of itself can't be set */}
    <xa-scorecard status="ready" />
    {/* wrong: there is no such tag */}
    <xa-score-card />
  </>
);
