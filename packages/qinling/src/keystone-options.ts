import type { ClientOptions } from '@functionary/core';

/** What one may say of a login, by the names of `clouds.yaml`, in camel case. What goes together is said by {@link KeystoneLogin}. */
export interface KeystoneFields {
  /** A user's name. */
  username: string;
  /** A user's id, in place of name and domain. */
  userId: string;
  password: string;
  /** The name of the user's domain. */
  userDomainName: string;
  /** The id of the user's domain. @default 'default' */
  userDomainId: string;
  /** The project that the token is to be good for, by name. @default the user's default project */
  projectName: string;
  /** The same by id. */
  projectId: string;
  /** The name of the project's domain. */
  projectDomainName: string;
  /** The id of the project's domain. @default 'default' */
  projectDomainId: string;
  /** A domain that the token is to be good for, by name. */
  domainName: string;
  /** The same by id. */
  domainId: string;
  /** A token for the whole installation. */
  systemScope: 'all';
  /** A token for nothing: by it one sees one's projects, and gets further tokens. */
  unscoped: true;
  /** A token that one has. */
  token: string;
  applicationCredentialId: string;
  /** Its name among those of its user. */
  applicationCredentialName: string;
  applicationCredentialSecret: string;
}

/** A user, by name and domain or by id. */
export type KeystoneUser =
  | (With<'username'> & UserDomain & Without<'userId'>)
  | (With<'userId'> & Without<'username' | UserDomainField>);

/** What a token is to be good for: one project, one domain, the whole installation, or nothing. Without any, the user's default project. */
export type KeystoneScope =
  | (May<'projectName'> & ProjectDomain & Without<Exclude<ScopeField, 'projectName' | ProjectDomainField>>)
  | (With<'projectId'> & Without<Exclude<ScopeField, 'projectId'>>)
  | (With<'domainName'> & Without<Exclude<ScopeField, 'domainName'>>)
  | (With<'domainId'> & Without<Exclude<ScopeField, 'domainId'>>)
  | (With<'systemScope'> & Without<Exclude<ScopeField, 'systemScope'>>)
  | (With<'unscoped'> & Without<Exclude<ScopeField, 'unscoped'>>);

/** One logs in by a password. */
export type KeystonePassword = With<'password'> & KeystoneUser & KeystoneScope & Without<'token' | CredentialField>;

/** One logs in by a token that one has, mostly for another project. The new one lives no longer than that. */
export type KeystoneToken = With<'token'> & KeystoneScope & Without<'password' | UserField | CredentialField>;

/** One logs in by an application credential, which brings its project with it; by name it needs its user. */
export type KeystoneApplicationCredential = With<'applicationCredentialSecret'> &
  Without<'password' | 'token' | ScopeField> &
  (
    | (With<'applicationCredentialId'> & Without<'applicationCredentialName' | UserField>)
    | (With<'applicationCredentialName'> & KeystoneUser & Without<'applicationCredentialId'>)
  );

/** One logs in as version 2 of Keystone's API allows, which has no domains; what fits it fits version 3 too. */
export type KeystoneV2 = (
  | (With<'username' | 'password'> & Without<'userId' | 'token'>)
  | (With<'userId' | 'password'> & Without<'username' | 'token'>)
  | (With<'token'> & Without<'username' | 'userId' | 'password'>)
) &
  ((May<'projectName'> & Without<'projectId'>) | (With<'projectId'> & Without<'projectName'>)) &
  Without<UserDomainField | Exclude<ScopeField, 'projectName' | 'projectId'> | CredentialField>;

/** Who one is, and what for, and by which version of Keystone's API. */
export type KeystoneLogin =
  | ({ identityApiVersion?: 3 | undefined } & (KeystonePassword | KeystoneToken | KeystoneApplicationCredential))
  | ({ identityApiVersion: 2 | 3 } & KeystoneV2);

/** Where Keystone is. */
export interface KeystoneAddress {
  /** A slash and a version at its end go: which version is spoken is said by `identityApiVersion`. @default version 3 */
  authUrl: string;
}

/**
 * Options of `keystone`: where Keystone is, who one is, and what for. The rest are those of a client, for the requests
 * to Keystone.
 */
export type KeystoneOptions = KeystoneAddress & KeystoneLogin & Omit<ClientOptions, 'headers' | 'validate'>;

/** Fields that have to be there. */
type With<Names extends keyof KeystoneFields> = Pick<KeystoneFields, Names>;

/** Fields that may be there, also as undefined: they mostly come out of an environment. */
type May<Names extends keyof KeystoneFields> = { [Name in Names]?: KeystoneFields[Name] | undefined };

/** Fields that may not stand beside others: an editor says so. */
type Without<Names extends keyof KeystoneFields> = { [Name in Names]?: undefined };

type UserDomainField = 'userDomainName' | 'userDomainId';
type UserField = 'username' | 'userId' | UserDomainField;
type ProjectDomainField = 'projectDomainName' | 'projectDomainId';
type ScopeField =
  | 'projectName'
  | 'projectId'
  | ProjectDomainField
  | 'domainName'
  | 'domainId'
  | 'systemScope'
  | 'unscoped';
type CredentialField = 'applicationCredentialId' | 'applicationCredentialName' | 'applicationCredentialSecret';

/** By name, by id, or neither. */
type UserDomain = (May<'userDomainName'> & Without<'userDomainId'>) | (May<'userDomainId'> & Without<'userDomainName'>);
type ProjectDomain =
  | (May<'projectDomainName'> & Without<'projectDomainId'>)
  | (May<'projectDomainId'> & Without<'projectDomainName'>);
