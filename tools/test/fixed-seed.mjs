// `npm test` judges one change against another, so its random cases are the same every time; new ones are looked for by `npm run fuzz`.
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_260_701 });
