import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Where the services are and who asks; empty on Lambda, where the environment says it. */
export type Endpoint = Pick<DynamoDBClientConfig, 'endpoint' | 'region' | 'credentials'>;

/** DynamoDB with plain JavaScript values: undefined is not stored, an empty string is. */
export const dynamoClient = (endpoint: Endpoint = {}): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient(endpoint), { marshallOptions: { removeUndefinedValues: true } });

/** SQS. Messages of the local emulator have no account in their address, hence the explicit endpoint. */
export const sqsClient = (endpoint: Endpoint = {}): SQSClient => new SQSClient(endpoint);

/** S3. */
export const s3Client = (endpoint: Endpoint = {}): S3Client => new S3Client(endpoint);
