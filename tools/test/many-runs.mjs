import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: Number(process.env.XA_FUZZ_RUNS ?? 10_000) });
