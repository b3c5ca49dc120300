import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct, Dependable } from 'constructs';

/** A role for one service that may do what it is told here, by name, and nothing else. */
export class ServiceRole extends Construct {
  readonly role: Role;
  readonly #policy: Policy;

  constructor(scope: Construct, id: string, service: string, conditions: Record<string, unknown> = {}) {
    super(scope, id);
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal(service, { conditions }) });
    this.#policy = new Policy(this, 'Policy', { roles: [this.role] });
    // Whoever needs the role needs its permissions to be there; the policy names the role, so that it waits for both.
    Dependable.implement(this.role, { dependencyRoots: [this.#policy] });
  }

  allow(actions: readonly string[], ...resources: readonly string[]): void {
    this.#policy.addStatements(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }
}
