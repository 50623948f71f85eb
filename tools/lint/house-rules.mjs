// The house rules as an ESLint plugin; each rule is explained in its file and tested in house-rules.test.mjs.
import { documented } from './rules/documented.mjs';
import { describeTitle, entryFileShape, eventName } from './rules/element-files.mjs';
import { floors } from './rules/floors.mjs';
import { noDate } from './rules/no-date.mjs';
import { noHtmlSink, noLiteralText, noStyleAttribute } from './rules/templates.mjs';

export const houseRules = {
  meta: { name: 'xaso-house-rules' },
  rules: {
    floors,
    'no-date': noDate,
    'no-style-attribute': noStyleAttribute,
    'no-literal-text': noLiteralText,
    'no-html-sink': noHtmlSink,
    'entry-file-shape': entryFileShape,
    'describe-title': describeTitle,
    'event-name': eventName,
    documented,
  },
};
