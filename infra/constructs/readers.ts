import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { type FunctionUrl, FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { TABLES } from '../../shared/topology.ts';
import type { KeptTable } from './data.ts';

export type ReadersProps = { readonly query: LambdaFunction; readonly articles: KeptTable };

/** How downstream tools read: the query API behind IAM, or the table itself. The policies are for whoever may; nothing holds them at first. */
export class Readers extends Construct {
  readonly url: FunctionUrl;
  readonly apiPolicy: ManagedPolicy;
  readonly tablePolicy: ManagedPolicy;

  constructor(scope: Construct, id: string, { query, articles }: ReadersProps) {
    super(scope, id);
    this.url = query.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM });
    // A call through a function URL asks for both actions since October 2025.
    this.apiPolicy = this.#policy('ApiReader', 'may call the query API of Dateline', [
      new PolicyStatement({
        actions: ['lambda:InvokeFunctionUrl'],
        resources: [query.functionArn],
        conditions: { StringEquals: { 'lambda:FunctionUrlAuthType': 'AWS_IAM' } },
      }),
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: [query.functionArn],
        conditions: { Bool: { 'lambda:InvokedViaFunctionUrl': 'true' } },
      }),
    ]);
    const indexes = TABLES.articles.indexes.map((index) => `${articles.tableArn}/index/${index.name}`);
    this.tablePolicy = this.#policy('TableReader', 'may read the articles table of Dateline', [
      new PolicyStatement({ actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem'], resources: [articles.tableArn] }),
      new PolicyStatement({ actions: ['dynamodb:Query'], resources: [articles.tableArn, ...indexes] }),
    ]);
  }

  #policy(id: string, description: string, statements: PolicyStatement[]): ManagedPolicy {
    return new ManagedPolicy(this, id, { description, statements });
  }
}
