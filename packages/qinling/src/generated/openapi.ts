// Generated from specs/qinling.yaml by scripts/generate. Do not edit.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of the API
         * @description The versions that this installation serves, each with the URL of its root. Needs no token.
         */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runtimes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the runtimes
         * @description The runtimes of one's own project and the public ones of every project, oldest first. All of them in one answer: there are no pages, filters or orders, and a parameter in the query is refused. A slash at the end of the path is allowed.
         */
        get: operations["listRuntimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token and the catalogue
         * @description Proves who one is, by a password, by a token that one has, or by an application credential, and answers with a new token: its value in the header `X-Subject-Token`, what it is good for in the body.
         *
         *     A token for a project, a domain or the system comes with roles and the catalogue; an unscoped one has neither. An application credential brings its own project and takes no scope.
         *
         *     Asking twice makes two tokens, both good: no harm is done.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A version of the API. */
        ApiVersion: {
            /** @description The name of the version. */
            id: string;
            /** @description Where the version is. */
            links: components["schemas"]["VersionLink"][];
            /** @description How the version stands. */
            status: "CURRENT" | "SUPPORTED" | "DEPRECATED" | (string & {});
        };
        /** @description A URL of a service. */
        CatalogEndpoint: {
            id: string;
            /**
             * @description For whom the URL is.
             * @enum {string}
             */
            interface: "public" | "internal" | "admin";
            region: string | null;
            region_id: string | null;
            url: string;
        };
        /** @description A service of the installation. */
        CatalogService: {
            /** @description Where it is. */
            endpoints: components["schemas"]["CatalogEndpoint"][];
            id: string;
            name: string;
            /** @description What it is; `function-engine` is Qinling. */
            type: string;
        };
        /** @description An error of most of Qinling's routes. */
        Fault: {
            /** @description Null. */
            debuginfo: string | null;
            /**
             * @description Whose fault it is.
             * @enum {string}
             */
            faultcode: "Client" | "Server";
            /** @description What went wrong. */
            faultstring: string;
        };
        /** @description An error of those routes of Qinling that take forms and files, and of its root. */
        FaultText: {
            /** @description What went wrong. */
            faultstring: string;
        };
        /** @description Something, with id and name. */
        IdentifiedThing: {
            id: string;
            name: string;
        };
        /** @description An error of Keystone. */
        IdentityErrorBody: {
            /** @description The error. */
            error: {
                /** @description The status. */
                code: number;
                /** @description What went wrong. */
                message: string;
                /** @description The name of the status. */
                title: string;
            };
        };
        /** @description A way to prove who one is. */
        IdentityMethod: "password" | "token" | "application_credential" | (string & {});
        /** @description Who one is. Each method that is named has its own part. */
        IdentityProof: {
            /** @description By an application credential, by id or by name and user. */
            application_credential?: {
                id?: string;
                name?: string;
                secret: string;
                /** @description Whose it is, by id or by name and domain. */
                user?: {
                    domain?: components["schemas"]["NamedThing"];
                    id?: string;
                    name?: string;
                };
            };
            /** @description How one proves it. */
            methods: components["schemas"]["IdentityMethod"][];
            /** @description By a password. */
            password?: {
                /** @description A user, by id or by name and domain. */
                user: {
                    domain?: components["schemas"]["NamedThing"];
                    id?: string;
                    name?: string;
                    password: string;
                };
            };
            /** @description By a token that one has. */
            token?: {
                id: string;
            };
        };
        /** @description An error of what stands before Qinling's routes. */
        MiddlewareErrorBody: {
            /** @description The status. */
            code: number;
            /** @description What went wrong. */
            description: string;
            /** @description The name of the status. */
            title: string;
        };
        /** @description Something, by id or by name. */
        NamedThing: {
            id?: string;
            name?: string;
        };
        /** @description A language that functions can be written in, as a container image. */
        Runtime: {
            /**
             * Format: date-time
             * @description When it was made, in whole seconds.
             */
            created_at: string;
            /** @description A description. */
            description: string | null;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
            /** @description The image that the containers are made of. */
            image: string;
            /** @description Whether every project sees it. */
            is_public: boolean;
            /** @description The name. */
            name: string | null;
            /** @description The project that it belongs to. */
            project_id: string;
            status: components["schemas"]["RuntimeStatus"];
            /** @description Whether its containers run under the cluster's usual container runtime. */
            trusted: boolean;
            /**
             * Format: date-time
             * @description When it was last changed, in whole seconds; null where it never was.
             */
            updated_at: string | null;
        };
        /** @description The runtimes. */
        RuntimeList: {
            runtimes: components["schemas"]["Runtime"][];
        };
        /** @description Where a runtime stands. Functions can be made only with an available one. */
        RuntimeStatus: "creating" | "available" | "upgrading" | "deleting" | "error" | (string & {});
        /** @description What a token is good for. */
        TokenAnswer: {
            token: components["schemas"]["TokenInfo"];
        };
        /** @description What a token is good for. */
        TokenInfo: {
            /** @description The application credential that it was made from. */
            application_credential?: {
                id: string;
                name: string;
                /** @description Whether it may not make further credentials. */
                restricted: boolean;
            };
            /** @description Names by which the token and the one that it was made from are traced. */
            audit_ids: string[];
            /** @description The services that are there. Absent from an unscoped token and with `nocatalog`. */
            catalog?: components["schemas"]["CatalogService"][];
            domain?: components["schemas"]["IdentifiedThing"];
            /**
             * Format: date-time
             * @description When the token expires.
             */
            expires_at: string;
            /** @description Whether that project is the administrators' one. */
            is_admin_project?: boolean;
            /** @description Whether that project stands for a domain. */
            is_domain?: boolean;
            /**
             * Format: date-time
             * @description When the token was made.
             */
            issued_at: string;
            /** @description How the user proved who they are. */
            methods: components["schemas"]["IdentityMethod"][];
            /** @description The project that it is good for. */
            project?: {
                domain: components["schemas"]["IdentifiedThing"];
                id: string;
                name: string;
            };
            /** @description What the user may do there. Absent from an unscoped token. */
            roles?: components["schemas"]["IdentifiedThing"][];
            /** @description Good for the whole installation. */
            system?: {
                all: boolean;
            };
            /** @description Whose token it is. */
            user: {
                domain: components["schemas"]["IdentifiedThing"];
                id: string;
                name: string;
                /** @description When the password expires, in UTC, with no zone written. */
                password_expires_at?: string | null;
            };
        };
        /** @description A request for a token. */
        TokenRequest: {
            /** @description Who one is, and what the token is to be good for. */
            auth: {
                identity: components["schemas"]["IdentityProof"];
                /** @description What the token is to be good for. Absent, the user's default project, where there is one. */
                scope?: "unscoped" | components["schemas"]["TokenScope"];
            };
        };
        /** @description What a token is to be good for; one of these. */
        TokenScope: {
            domain?: components["schemas"]["NamedThing"];
            /** @description A project, by id or by name and domain. */
            project?: {
                domain?: components["schemas"]["NamedThing"];
                id?: string;
                name?: string;
            };
            /** @description The whole installation. */
            system?: {
                all: boolean;
            };
        };
        /** @description The root of a version. */
        VersionLink: {
            /**
             * Format: uri
             * @description The URL.
             */
            href: string;
            /** @description What the link is to the version. */
            rel: string;
            /** @description The last step of the URL's path. */
            target: string;
        };
        /** @description The versions of the API. */
        VersionList: {
            versions: components["schemas"]["ApiVersion"][];
        };
    };
    responses: {
        /** @description No token was sent, or it is not good. HTML unless the request accepts `application/json`. */
        Unauthorized: {
            headers: {
                /** @description Why. */
                "Server-Error-Message"?: string;
                /** @description Where to get a token: `Keystone uri="…"`. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 401,
                 *       "title": "Unauthorized",
                 *       "description": "This server could not verify that you are authorized to access the document you requested."
                 *     }
                 */
                "application/json": components["schemas"]["MiddlewareErrorBody"];
                "text/html": string;
            };
        };
    };
    parameters: {
        /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
        authToken: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "versions": [
                     *         {
                     *           "status": "CURRENT",
                     *           "id": "v1.0",
                     *           "links": [
                     *             {
                     *               "href": "http://api-uat.ormuco.com:7070/v1",
                     *               "target": "v1",
                     *               "rel": "self"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VersionList"];
                };
            };
            /** @description By the page, something in the request is invalid. The service finds nothing to refuse here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultText"];
                };
            };
            /** @description By the page, the user must authenticate. The service asks for no token here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 401,
                     *       "title": "Unauthorized",
                     *       "description": "This server could not verify that you are authorized to access the document you requested."
                     *     }
                     */
                    "application/json": components["schemas"]["MiddlewareErrorBody"];
                    "text/html": string;
                };
            };
            /** @description By the page, a policy forbids this. The service asks no policy here. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultText"];
                };
            };
            /** @description The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultstring": "Internal server error."
                     *     }
                     */
                    "application/json": components["schemas"]["FaultText"];
                };
            };
        };
    };
    listRuntimes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token. Without one the service answers 401, unless it runs with authentication switched off. */
                "X-Auth-Token"?: components["parameters"]["authToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runtimes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "runtimes": [
                     *         {
                     *           "id": "cbd9e85f-a1b2-4120-a2c7-57c90809ce7d",
                     *           "name": "python3",
                     *           "image": "openstackqinling/python3-runtime",
                     *           "description": "Runtime Python3.7 ready for production.",
                     *           "is_public": true,
                     *           "trusted": true,
                     *           "status": "available",
                     *           "project_id": "5eeb5916ae4b43699f06ea422e581b83",
                     *           "created_at": "2019-05-30T14:40:41Z",
                     *           "updated_at": "2019-05-30T14:40:50Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RuntimeList"];
                };
            };
            /** @description The query holds a parameter that the service does not know. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Unknown argument: \"limit\"",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description By the page, a policy forbids this. The policy that comes with the service lets every user list runtimes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Client",
                     *       "faultstring": "Operation not allowed",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            /** @description The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faultcode": "Server",
                     *       "faultstring": "Internal server error.",
                     *       "debuginfo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
        };
    };
    issueToken: {
        parameters: {
            query?: {
                /** @description With any value, or none, the answer leaves the catalogue out. */
                nocatalog?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who one is, and what the token is to be good for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            201: {
                headers: {
                    /** @description The value of the token, to be sent as `X-Auth-Token`. */
                    "X-Subject-Token": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": {
                     *         "methods": [
                     *           "password"
                     *         ],
                     *         "user": {
                     *           "id": "ee4dfb6e5540447cb3741905149d9b6e",
                     *           "name": "demo",
                     *           "domain": {
                     *             "id": "default",
                     *             "name": "Default"
                     *           },
                     *           "password_expires_at": null
                     *         },
                     *         "audit_ids": [
                     *           "ZzZwkUflQfygX7pdYDBCQQ"
                     *         ],
                     *         "issued_at": "2019-06-06T15:33:23.000000Z",
                     *         "expires_at": "2019-06-06T16:33:23.000000Z",
                     *         "project": {
                     *           "id": "5eeb5916ae4b43699f06ea422e581b83",
                     *           "name": "demo",
                     *           "domain": {
                     *             "id": "default",
                     *             "name": "Default"
                     *           }
                     *         },
                     *         "is_domain": false,
                     *         "roles": [
                     *           {
                     *             "id": "51cc68287d524c759f47c811e6463340",
                     *             "name": "member"
                     *           }
                     *         ],
                     *         "catalog": [
                     *           {
                     *             "id": "4363ae44bdf34a3981fde3b823cb9aa2",
                     *             "type": "function-engine",
                     *             "name": "qinling",
                     *             "endpoints": [
                     *               {
                     *                 "id": "068d1b359ee84b438266cb736d81de97",
                     *                 "interface": "public",
                     *                 "region": "RegionOne",
                     *                 "region_id": "RegionOne",
                     *                 "url": "http://localhost:7070"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            /** @description The body is not JSON, or not a request for a token. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": 400,
                     *         "title": "Bad Request",
                     *         "message": "Expecting to find auth in request body. The server could not comply with the request since it is either malformed or otherwise incorrect. The client is assumed to be in error."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityErrorBody"];
                };
            };
            /** @description The user, the password, the token or the application credential is not good, or the user has no role where the token is to be good for. */
            401: {
                headers: {
                    /** @description The identity service that was asked: `Keystone uri="…"`. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": 401,
                     *         "title": "Unauthorized",
                     *         "message": "The request you have made requires authentication."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityErrorBody"];
                };
            };
            /** @description A token made from this one is forbidden to hold what was asked for. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityErrorBody"];
                };
            };
            /** @description What the token is to be good for does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityErrorBody"];
                };
            };
            /** @description The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": 500,
                     *         "title": "Internal Server Error",
                     *         "message": "An unexpected error prevented the server from fulfilling your request."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityErrorBody"];
                };
            };
        };
    };
}
