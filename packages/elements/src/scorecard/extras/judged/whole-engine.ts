// The engine for sets that ask for more than plain rules: thresholds by table, decisions, inputs that are worked out.
export { compileCriteriaSet as compile, evaluate, rankEvaluations } from '@xaso/criteria';
