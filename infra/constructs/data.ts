import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Index } from '../../shared/store/table.ts';
import type { TableName } from '../../shared/topology.ts';
import { TABLES } from '../../shared/topology.ts';
import type { Settings } from '../settings.ts';

export type DataProps = Pick<Settings, 'keepData' | 'rawPageDays' | 'logDays' | 'articlesTable' | 'crawlTable'>;

/** What the functions must know of a table, of this stack or not. */
export type KeptTable = Pick<Table, 'tableName' | 'tableArn'>;

const keyOf = (name: string) => ({ name, type: AttributeType.STRING });

/** The two tables and the bucket of raw pages. */
export class Data extends Construct {
  readonly tables: Readonly<Record<TableName, KeptTable>>;
  readonly rawPages: Bucket;

  constructor(scope: Construct, id: string, props: DataProps) {
    super(scope, id);
    this.tables = {
      articles: this.#table('articles', props.articlesTable, props),
      crawl: this.#table('crawl', props.crawlTable, props),
    };
    this.rawPages = this.#rawPages(props);
  }

  #table(name: TableName, existing: string | undefined, { keepData }: DataProps): KeptTable {
    const id = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    if (existing !== undefined) return Table.fromTableName(this, id, existing);
    const table = new Table(this, id, {
      partitionKey: keyOf('pk'),
      sortKey: keyOf('sk'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: TABLES[name].timeToLive,
      deletionProtection: keepData,
      removalPolicy: keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const indexes: readonly Index[] = TABLES[name].indexes;
    for (const { name: indexName, pk, sk, project } of indexes)
      table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: keyOf(pk),
        sortKey: keyOf(sk),
        ...(project === undefined
          ? { projectionType: ProjectionType.KEYS_ONLY }
          : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...project] }),
      });
    return table;
  }

  /** Buckets outlive the stack, since CloudFormation deletes only empty ones; their objects expire by themselves. */
  #rawPages({ rawPageDays, logDays }: DataProps): Bucket {
    const locked = {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
    };
    const accessLog = new Bucket(this, 'RawPagesAccessLog', {
      ...locked,
      lifecycleRules: [{ expiration: Duration.days(logDays) }],
    });
    return new Bucket(this, 'RawPages', {
      ...locked,
      lifecycleRules: [
        { expiration: Duration.days(rawPageDays), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      // @ts-expect-error the library's own Bucket and IBucket differ under exactOptionalPropertyTypes
      serverAccessLogsBucket: accessLog,
    });
  }
}
