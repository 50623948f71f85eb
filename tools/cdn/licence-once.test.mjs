import { expect } from 'chai';
import { licenceOnce } from './licence-once.mjs';

describe('licenceOnce', () => {
  it('keeps the first of equal licences, and all that differ', () => {
    const [older, newer] = ['/**\n * @license\n * Copyright 2017 Google LLC\n */', '/**\n * @license\n * Copyright 2019 Google LLC\n */'];

    expect(licenceOnce().renderChunk(`/*! xaso | MIT */\n${newer}\nconst a=1;${older}const b=2;${older}\nconst c=3;`).code).to.equal(`/*! xaso | MIT */\n${newer}\nconst a=1;${older}const b=2;const c=3;`);
  });

  it('leaves comments that are no licence', () => {
    expect(licenceOnce().renderChunk('/* a */x();/* a */').code).to.equal('/* a */x();/* a */');
  });
});
