import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';

export type BudgetProps = { readonly dollarsPerMonth: number; readonly email: string; readonly stackName: string };

/** Mail before the month's bill for this stack is larger than planned. It counts what carries the stack's tag, once that tag is activated for billing. */
export class Budget extends Construct {
  constructor(scope: Construct, id: string, { dollarsPerMonth, email, stackName }: BudgetProps) {
    super(scope, id);
    const subscribers = [{ subscriptionType: 'EMAIL', address: email }];
    const notice = (notificationType: string, threshold: number) => ({
      notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold, thresholdType: 'PERCENTAGE' },
      subscribers,
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: dollarsPerMonth, unit: 'USD' },
        costFilters: { TagKeyValue: [`user:dateline-stack$${stackName}`] },
      },
      notificationsWithSubscribers: [notice('ACTUAL', 80), notice('FORECASTED', 100)],
    });
  }
}
