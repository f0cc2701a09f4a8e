// Written by `npm run openapi` from the routes of the gateway. Not to be edited.

export interface paths {
    "/api/v1/accounts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Accounts.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts.disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts.enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/reset-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts.resetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts.unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts.endSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountProposals.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-proposals/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountProposals.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-proposals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountProposals.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountProposals.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bulk.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar.due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar.years"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar.year"];
        put: operations["Calendar.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/reprojections/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar.reprojection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases.list"];
        put?: never;
        post: operations["Cases.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases.texts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases.documents"];
        put?: never;
        post: operations["Cases.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.uphold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/registerReconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/recordReconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sharing-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SharingCatalogue.all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sharing-catalogue/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SharingCatalogue.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sharing-catalogue/versions/{version}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SharingCatalogue.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measure-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeasureCatalogue.all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measure-catalogue/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasureCatalogue.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measure-catalogue/versions/{version}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasureCatalogue.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Changes.since"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/serveNotice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.serveNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/recordStatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.recordStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/startPublicity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.startPublicity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/waivePriorProcedure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.waivePriorProcedure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/fileObjection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.fileObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/decideObjection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.decideObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/passLegalReview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.passLegalReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/failLegalReview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.failLegalReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/recognise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.recognise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/setValidity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.setValidity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/serveWarning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.serveWarning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/withholdPassages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.withholdPassages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/correctServiceDate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.correctServiceDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/commands/exit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands.exit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Credentials.list"];
        put?: never;
        post: operations["Credentials.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credentials/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Credentials.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credentials/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Credentials.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dashboards.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/oversight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dashboards.oversight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents.list"];
        put?: never;
        post: operations["Documents.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engine/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Engine.summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Entries.list"];
        put?: never;
        post: operations["Entries.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Entries.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Entries.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Entries.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/personal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Entries.lookUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/public-view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Entries.publicView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EntryParts.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EntryParts.deadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/life-line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EntryParts.lifeLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EntryParts.actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/exits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EntryParts.exits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EntryParts.whatIf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Warnings.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Corrections.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Corrections.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrections/{id}/commands/issueLetter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Corrections.issueLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrections/{id}/commands/serveLetter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Corrections.serveLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrections/{id}/commands/waiveApology": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Corrections.waiveApology"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrections/{id}/commands/registerCompensation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Corrections.registerCompensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrections/{id}/commands/answerBenefit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Corrections.answerBenefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrections/{id}/commands/orderErasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Corrections.orderErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Erasures.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Erasures.due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Erasures.certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{id}/certificate/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Erasures.certificatePaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EntryRetention.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/retention/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EntryRetention.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/retention/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EntryRetention.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/check-tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Check.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Filings.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/on-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Filings.onTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/due-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Filings.dueDate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Filings.tryNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/query-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["QueryRegister.looks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/query-register/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["QueryRegister.days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/query-register/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["QueryRegister.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports.list"];
        put?: never;
        post: operations["Imports.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Measures.inForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Measures.tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Measures.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Measures.feedBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measure-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeasureRounds.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measure-rounds/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeasureRounds.board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measure-rounds/{entryId}/tasks/{taskId}/due-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeasureRounds.dueDates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measure-rounds/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasureRounds.acknowledgeMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measure-rounds/{entryId}/tasks/{taskId}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasureRounds.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measure-rounds/{entryId}/tasks/{taskId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasureRounds.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measure-rounds/{entryId}/tasks/{taskId}/confirmStopped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasureRounds.confirmStopped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inbox.inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Incidents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Incidents.tryNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/my-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications.myAddress"];
        put: operations["Notifications.setMyAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notifications.tryNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Platforms.platforms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comparisons/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Platforms.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platform-snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Platforms.snapshots"];
        put?: never;
        post: operations["Platforms.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Papers.list"];
        put?: never;
        post: operations["Papers.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/papers/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Papers.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/papers/{paperId}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Papers.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PolicyPacks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-packs/{code}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PolicyPacks.content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Procedures.procedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Procedures.exits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Procedures.rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicFiling.needs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/filing/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicFiling.challenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicFiling.objection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicFiling.challengeOfRed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicFiling.repair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicFiling.lead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/cases/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicFiling.lookUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/cases/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicFiling.addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/cases/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicFiling.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicEntries.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicEntries.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/publicity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicEntries.publicity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicEntries.warnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicEntries.announcements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Lookups.find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicOverview.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicOverview.guide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicStandards.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/standards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicStandards.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicSnapshots.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/snapshots/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicSnapshots.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/snapshots/{day}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicSnapshots.signature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Publications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Publications.content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Publications.tryNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reconciliation.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliation/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reconciliation.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliation/findings/{id}/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reconciliation.repair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reference.departments"];
        put?: never;
        post: operations["Reference.addDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Reference.changeDepartment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reference.retireDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reference.restoreDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reference.fields"];
        put?: never;
        post: operations["Reference.addField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fields/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Reference.changeField"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fields/{code}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reference.retireField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fields/{code}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reference.restoreField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/removal-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RemovalRequests.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/removal-requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RemovalRequests.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Runs.runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/runs/{runId}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Runs.raw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Screening.screen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session.open"];
        delete: operations["Session.close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SecondFactor.offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SecondFactor.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SecondFactor.renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SecondFactor.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/sso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sso.begin"];
        put?: never;
        post: operations["Sso.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/sso/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sso.comeBack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/sso/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sso.end"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Standards.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standards/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Standards.listSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standards/suggestions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Standards.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Standards.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standards/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Standards.addVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standards/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Standards.suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statistics.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statistics.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/{month}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statistics.tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/{month}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statistics.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/{month}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Statistics.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/{month}/push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Statistics.push"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/{month}/returns/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Statistics.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Subjects.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Subjects.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Subjects.entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{id}/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Subjects.succeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sweeps.list"];
        put?: never;
        post: operations["Sweeps.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sweeps.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sweeps.items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sweeps.report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}/commands/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sweeps.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}/commands/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sweeps.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}/commands/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sweeps.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}/commands/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sweeps.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["System.system"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/typical-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TypicalCases.list"];
        put?: never;
        post: operations["TypicalCases.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/typical-cases/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TypicalCases.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/typical-cases/{id}/commands/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TypicalCases.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/typical-cases/{id}/commands/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TypicalCases.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/typical-cases/{id}/commands/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TypicalCases.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/typical-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicCases.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhooks.list"];
        put?: never;
        post: operations["Webhooks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhooks.deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhooks.replayOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhooks.skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhooks.replaySince"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhooks.enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhooks.disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhooks.remove"];
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
        /** @enum {string} */
        Role: "maker" | "checker" | "legalReviewer" | "head" | "creditOffice" | "implementingOfficer" | "operator" | "auditor";
        /** @enum {string} */
        AccountState: "active" | "locked" | "disabled" | "firstPassword";
        SearchAccountsDto: {
            /** @description Part of the user name or of the display name */
            text?: string;
            /** Format: uuid */
            departmentId?: string;
            role?: components["schemas"]["Role"];
            state?: components["schemas"]["AccountState"];
            /** @description Whether a second factor is set */
            secondFactor?: boolean;
            /** @description `next` of the page before */
            cursor?: string;
            /** @description 50 unless told */
            limit?: number;
        };
        AccountDto: {
            /** Format: uuid */
            id: string;
            username: string;
            displayName: string;
            /** Format: uuid */
            departmentId: string;
            /** @description Empty: all were taken away */
            roles: components["schemas"]["Role"][];
            mail: string | null;
            /** @description False: disabled */
            active: boolean;
            /** @description The one-time password was not changed yet */
            mustChangePassword: boolean;
            /**
             * Format: date-time
             * @description Null: not locked
             */
            lockedUntil: string | null;
            /** Format: date-time */
            secondFactorAt: string | null;
            /** Format: date-time */
            lastSignInAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Signed-in browsers */
            sessions: number;
            version: number;
        };
        AccountsPage: {
            /** @description By user name */
            items: components["schemas"]["AccountDto"][];
            next: string | null;
        };
        /** @enum {string} */
        AccountGrant: "create" | "change" | "enable" | "resetPassword" | "resetSecondFactor";
        /** @enum {string} */
        AccountReason: "joined" | "moved" | "duties" | "absent" | "returned" | "left" | "forgotten" | "lost" | "suspicion" | "mistake";
        /** @enum {string} */
        AccountProposalStanding: "waiting" | "confirmed" | "declined" | "withdrawn" | "overtaken";
        ProposalDto: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Of an account to be made: the id that it will have
             */
            accountId: string;
            /** @description Null: an account that was never made */
            username: string | null;
            displayName: string | null;
            kind: components["schemas"]["AccountGrant"];
            reason: components["schemas"]["AccountReason"];
            /**
             * Format: uuid
             * @description Where, if that is asked for
             */
            departmentId: string | null;
            /** @description As what, if that is asked for */
            roles: components["schemas"]["Role"][] | null;
            /**
             * Format: uuid
             * @description Where the account works now; null: it is not made yet
             */
            presentDepartmentId: string | null;
            /** @description As what now */
            presentRoles: components["schemas"]["Role"][];
            proposedBy: string | null;
            /** Format: date-time */
            proposedAt: string;
            standing: components["schemas"]["AccountProposalStanding"];
            /** @description Null: nobody yet, or it was overtaken */
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description Whether the caller may confirm it now */
            mayConfirm: boolean;
            /** @description Why not, of one that waits */
            whyNot: string | null;
        };
        AccountPageDto: {
            account: components["schemas"]["AccountDto"];
            /** @description What was asked for, the latest first */
            proposals: components["schemas"]["ProposalDto"][];
        };
        NewAccountDto: {
            displayName: string;
            /** Format: uuid */
            departmentId: string;
            roles: components["schemas"]["Role"][];
            /** @description Where warnings go */
            mail: string | null;
            reason: components["schemas"]["AccountReason"];
            username: string;
        };
        ChangeAccountDto: {
            displayName: string;
            /** Format: uuid */
            departmentId: string;
            roles: components["schemas"]["Role"][];
            /** @description Where warnings go */
            mail: string | null;
            reason: components["schemas"]["AccountReason"];
            /** @description Of the account as you have seen it: of two changes the second is told */
            version: number;
        };
        ActOnAccountDto: {
            reason: components["schemas"]["AccountReason"];
            /** @description Of the account as you have seen it: of two changes the second is told */
            version: number;
        };
        ProposalsDto: {
            /** @description That wait, the oldest first */
            items: components["schemas"]["ProposalDto"][];
        };
        ConfirmedDto: {
            proposal: components["schemas"]["ProposalDto"];
            /** @description Of a new account or a reset password, shown this once. Null: none, or the request is a repeat; ask for another reset then. */
            oneTimePassword: string | null;
        };
        /** @enum {string} */
        AuditOutcome: "allowed" | "refused" | "failed";
        AuditLineDto: {
            seq: number;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            actorId: string | null;
            actorName: string | null;
            department: string | null;
            action: string;
            targetKind: string | null;
            targetId: string | null;
            outcome: components["schemas"]["AuditOutcome"];
            rule: string | null;
            article: string | null;
            ip: string | null;
            correlationId: string | null;
            details: {
                [key: string]: unknown;
            };
            /** @description SHA-256, hex */
            hash: string;
        };
        AuditPage: {
            items: components["schemas"]["AuditLineDto"][];
            next: string | null;
        };
        BulkDto: {
            ids: string[];
            /** @description true: only say what would be allowed */
            preview: boolean;
            reason?: string;
            /** @description The command's own body, the same for all */
            data?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description Of the common ones, to be said in other words
         * @enum {string}
         */
        FaultCode: "missing" | "notText" | "length" | "unreadable" | "form" | "choice" | "unknown";
        FaultDto: {
            /** @description Where, e.g. bases.0.date */
            path: string;
            reason: string;
            /** @description Of the common ones, to be said in other words */
            code?: components["schemas"]["FaultCode"];
        };
        ProblemDto: {
            /** @description urn:minglu:problem:<code> */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description urn:minglu:request:<X-Request-Id> */
            instance: string;
            /** @description Which rule refused: see GET /rules */
            rule?: string;
            article?: string;
            errors?: components["schemas"]["FaultDto"][];
            /** @description Of `would-end-red-entries`: how many would end */
            count?: number;
        };
        BulkItemDto: {
            /** Format: uuid */
            id: string;
            no: string | null;
            name: string | null;
            /** @description Preview: it would be allowed. Otherwise: it was done */
            allowed: boolean;
            rule?: string;
            article?: string;
            reason?: string;
            seq?: number;
            problem?: components["schemas"]["ProblemDto"];
        };
        BulkResultDto: {
            preview: boolean;
            items: components["schemas"]["BulkItemDto"][];
            /** @description Preview: would be allowed. Otherwise: done */
            allowed: number;
            refused: number;
        };
        /** @enum {string} */
        CountingRule: "workingDays" | "calendarPeriod" | "exactTime";
        /** @enum {string} */
        Certainty: "confirmed" | "provisional";
        /** @enum {string} */
        StepReason: "eventDay" | "workday" | "weekend" | "holiday" | "makeUpDay";
        DeadlineStepDto: {
            /** Format: date */
            date: string;
            /** @description Its number in the count; null when the day does not count */
            counted: number | null;
            why: components["schemas"]["StepReason"];
            /** @description The holiday's name */
            name?: string;
            certainty: components["schemas"]["Certainty"];
        };
        DueDto: {
            /**
             * Format: date-time
             * @description 24:00 Asia/Shanghai of dueOn
             */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            rule: components["schemas"]["CountingRule"];
            certainty: components["schemas"]["Certainty"];
            /** @description The State Council's documents it rests on */
            documentNos: string[];
            steps: components["schemas"]["DeadlineStepDto"][];
            /** @description { workingDays } or { duration } */
            term: {
                [key: string]: unknown;
            };
            from: string;
            calendarRevision: number;
        };
        CalendarYearRowDto: {
            year: number;
            certainty: components["schemas"]["Certainty"];
            documentNo: string | null;
        };
        CalendarYearsDto: {
            items: components["schemas"]["CalendarYearRowDto"][];
            /** @description The calendar's revision */
            revision: number;
        };
        /** @enum {string} */
        CalendarDayKind: "holiday" | "makeUp";
        CalendarDayDto: {
            /** Format: date */
            date: string;
            kind: components["schemas"]["CalendarDayKind"];
            name: string;
        };
        CalendarYearDto: {
            year: number;
            certainty: components["schemas"]["Certainty"];
            documentNo: string | null;
            days: components["schemas"]["CalendarDayDto"][];
        };
        PutCalendarYearDto: {
            certainty: components["schemas"]["Certainty"];
            /** @description The State Council's document; null while provisional */
            documentNo: string | null;
            days: components["schemas"]["CalendarDayDto"][];
        };
        WorkflowRefDto: {
            workflowId: string;
        };
        CalendarPutDto: {
            revision: number;
            /** @description Null when nothing changed */
            reprojection: components["schemas"]["WorkflowRefDto"] | null;
        };
        /** @enum {string} */
        ReprojectionStatus: "running" | "done" | "failed";
        ReprojectionDto: {
            revision: number;
            status: components["schemas"]["ReprojectionStatus"];
            /** @description Entries, filings, removal requests and measures that still count on an older calendar */
            remaining: number;
            /** @description Deadlines that moved */
            moved: number;
        };
        /** @enum {string} */
        CaseKind: "objection" | "challenge" | "repair" | "inaccuracy" | "lead";
        /** @enum {string} */
        CaseState: "received" | "verifying" | "decided" | "inReconsideration" | "closed";
        DepartmentRefDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {string} */
        CaseParty: "subject" | "concerned" | "department" | "contributor";
        /** @enum {string} */
        CaseOrigin: "portal" | "counter" | "department";
        /** @enum {string} */
        CaseOutcome: "declined" | "upheld" | "rejected" | "overturned" | "withdrawn";
        /** @enum {string} */
        CaseDeadlineKind: "answer" | "decision" | "reconsideration";
        /**
         * @description Who was warned last; null: nobody yet
         * @enum {string}
         */
        FilingRung: "officer" | "head" | "creditOffice";
        NextCaseDeadlineDto: {
            kind: components["schemas"]["CaseDeadlineKind"];
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            certainty: components["schemas"]["Certainty"];
            /** @description Negative: working days begun since */
            workingDaysLeft: number;
            overdue: boolean;
            /** @description Who was warned last; null: nobody yet */
            rung: components["schemas"]["FilingRung"] | null;
        };
        CaseRowDto: {
            /** Format: uuid */
            id: string;
            no: string;
            kind: components["schemas"]["CaseKind"];
            /** Format: uuid */
            entryId: string | null;
            entryNo: string | null;
            department: components["schemas"]["DepartmentRefDto"];
            party: components["schemas"]["CaseParty"];
            origin: components["schemas"]["CaseOrigin"];
            state: components["schemas"]["CaseState"];
            outcome: components["schemas"]["CaseOutcome"] | null;
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            nextDeadline: components["schemas"]["NextCaseDeadlineDto"] | null;
        };
        CasesPage: {
            items: components["schemas"]["CaseRowDto"][];
            next: string | null;
        };
        /**
         * @description Of an objection, a challenge or an application for repair: who brings it
         * @enum {string}
         */
        CaseRelation: "subject" | "concerned";
        /**
         * @description Of a lead
         * @enum {string}
         */
        Contributor: "association" | "creditAgency" | "bank" | "media" | "socialOrganisation" | "citizen";
        /**
         * @description Of a lead
         * @enum {string}
         */
        LeadList: "red" | "black" | "watch";
        FileCaseDto: {
            kind: components["schemas"]["CaseKind"];
            /**
             * Format: uuid
             * @description The entry it is about; not of a lead
             */
            entryId?: string;
            /** @description Of an objection, a challenge or an application for repair: who brings it */
            relation?: components["schemas"]["CaseRelation"];
            /** @description What is said; sealed */
            statement: string;
            /** @description Who brings it; sealed */
            name?: string;
            /** @description Telephone or mail; sealed */
            contact?: string;
            /** @description Of a lead */
            contributor?: components["schemas"]["Contributor"];
            /** @description Of a lead */
            list?: components["schemas"]["LeadList"];
            /** @description Of a lead: code of the field */
            field?: string;
            /** @description Of a lead: whom it is about; sealed */
            subjectName?: string;
            /** @description Of a lead: their number; sealed */
            subjectNumber?: string;
        };
        FiledCaseDto: {
            /** Format: uuid */
            id: string;
            no: string;
            /** @description For whoever brought it, to follow the case; told now and never again */
            queryCode: string;
            /** @description This very filing was recorded before */
            repeated: boolean;
        };
        /** @enum {string} */
        ListKind: "red" | "black" | "watch" | "warning";
        /** @enum {string} */
        EntryState: "draft" | "submitted" | "approved" | "windowToState" | "publicity" | "objectionHeld" | "awaitingRecognition" | "recognised" | "withdrawn" | "dismissed" | "exited" | "comparing" | "comparingAgain" | "dropped" | "listed";
        /** @enum {string} */
        SubjectKind: "naturalPerson" | "enterprise" | "socialOrganisation" | "publicInstitution" | "governmentBody";
        /** @enum {string} */
        DeadlineKind: "windowToState" | "publicity" | "objectionAnswer" | "objectionVerification" | "filingSuperior" | "filingCreditOffice" | "filingMunicipal" | "filingProvincial" | "filingNational" | "validity";
        NextDeadlineDto: {
            kind: components["schemas"]["DeadlineKind"];
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            /** @description Negative: working days begun since */
            workingDaysLeft: number;
            certainty: components["schemas"]["Certainty"];
            overdue: boolean;
        };
        EntryRowDto: {
            /** Format: uuid */
            id: string;
            /** @description Readable number, e.g. HEI-2026-000123 */
            no: string;
            list: components["schemas"]["ListKind"];
            state: components["schemas"]["EntryState"];
            subjectKind: components["schemas"]["SubjectKind"];
            /** @description Natural persons of other departments: masked. Null: destroyed */
            name: string | null;
            field: string;
            department: components["schemas"]["DepartmentRefDto"];
            /** Format: date-time */
            draftedAt: string;
            makerName: string | null;
            /** Format: date-time */
            recognisedAt: string | null;
            /** Format: date-time */
            validUntil: string | null;
            nextDeadline: components["schemas"]["NextDeadlineDto"] | null;
        };
        /** @enum {string} */
        CaseFollows: "nothing" | "dismissed" | "exit";
        /** @enum {string} */
        ExitGround: "expired" | "repaired" | "standardChanged" | "misidentified" | "listedBlackOrWatch" | "incentivesMisused" | "movedToBlack" | "belowKeyFields" | "doubled";
        CaseFollowsDto: {
            what: components["schemas"]["CaseFollows"];
            ground: components["schemas"]["ExitGround"] | null;
        };
        ExplanationDto: {
            rule: components["schemas"]["CountingRule"];
            /** @description Shanghai date or instant */
            from: string;
            /** Format: date */
            dueOn: string;
            /** @description { workingDays } or { duration } */
            term: {
                [key: string]: unknown;
            };
            steps: components["schemas"]["DeadlineStepDto"][];
            documentNos: string[];
            /** @description A term that had to pass first (service by publication) */
            after: components["schemas"]["ExplanationDto"] | null;
        };
        DeadlineChangeDto: {
            /** Format: date-time */
            oldDueAt: string;
            /** Format: date-time */
            newDueAt: string;
            why: string;
            /** Format: date-time */
            at: string;
        };
        /** @enum {string} */
        DeadlineStatus: "open" | "met" | "cancelled";
        CaseDeadlineDto: {
            /** @description Shanghai date or instant */
            countedFrom: string;
            /** @description { workingDays } or { duration } */
            term: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            certainty: components["schemas"]["Certainty"];
            explanation: components["schemas"]["ExplanationDto"];
            changes: components["schemas"]["DeadlineChangeDto"][];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["CaseDeadlineKind"];
            status: components["schemas"]["DeadlineStatus"];
            /** @description Negative: working days begun since */
            workingDaysLeft: number;
            overdue: boolean;
            rung: components["schemas"]["FilingRung"] | null;
        };
        /** @enum {string} */
        CaseEventType: "filed" | "accepted" | "declined" | "verificationExtended" | "upheld" | "rejected" | "withdrawn" | "evidenceAdded" | "reconsiderationRegistered" | "reconsidered" | "closed" | "carriedOut" | "partyTold" | "ledToEntry";
        /**
         * @description Null: an officer
         * @enum {string}
         */
        SystemActor: "clock" | "service";
        CaseActorDto: {
            /** @description Null: an officer */
            system: components["schemas"]["SystemActor"] | null;
            /** Format: uuid */
            id: string | null;
            name: string | null;
            department: string | null;
            role: components["schemas"]["Role"] | null;
            /** @description The party itself, with its query code */
            party: boolean;
        };
        CaseEventDto: {
            /** Format: uuid */
            id: string;
            seq: number;
            type: components["schemas"]["CaseEventType"];
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["CaseActorDto"];
            article: string;
            from: components["schemas"]["CaseState"] | null;
            to: components["schemas"]["CaseState"];
            outcome: components["schemas"]["CaseOutcome"] | null;
            /** @description Codes and ids */
            data: {
                [key: string]: unknown;
            };
            /** @description Something was written; see /texts */
            hasTexts: boolean;
        };
        /** @enum {string} */
        RuleId: "other-department" | "role-required" | "four-eyes" | "second-approver" | "reason-required" | "not-in-this-state" | "entry-ended" | "not-approved" | "prior-notice-required" | "prior-procedure-required" | "window-to-state-open" | "passages-unclear" | "publicity-required" | "publicity-running" | "publicity-done" | "notice-done" | "notice-off" | "notice-not-waivable" | "service-date-impossible" | "proof-required" | "objection-undecided" | "objection-is-a-case" | "legal-review-required" | "legal-review-off" | "legal-review-done" | "validity-required" | "severity-unknown" | "validity-out-of-bounds" | "repairability-required" | "repair-period-too-long" | "basis-required" | "already-recognised" | "already-listed" | "warning-served" | "not-public" | "not-movable" | "exit-by-itself" | "exit-ground-unknown" | "entry-doubled" | "not-doubled" | "not-repairable" | "repair-too-early" | "suspended" | "not-suspended" | "extension-not-longer" | "succession-nothing-new" | "succession-kind-differs" | "succession-date-impossible" | "removal-answered" | "catalogue-approved" | "catalogue-four-eyes" | "catalogue-begins-too-early" | "catalogue-overtaken" | "remedy-other-list" | "remedy-too-early" | "remedy-not-in-force" | "repair-under-way" | "remedy-closed" | "remedy-not-in-this-state" | "remedy-evidence-over" | "remedy-evidence-full" | "remedy-four-eyes" | "remedy-not-extendable" | "remedy-outcome-required" | "remedy-lead-unfit" | "standard-dates-overlap" | "standard-not-judgeable" | "standard-not-in-force" | "sweep-under-way" | "sweep-four-eyes" | "sweep-not-in-this-state" | "sweep-ended" | "statistics-not-over" | "statistics-closed" | "statistics-figure-unknown" | "case-entry-unfit" | "case-not-in-this-state" | "case-four-eyes" | "own-look" | "measure-other-department" | "measure-letter" | "measure-cancelled" | "measure-answered" | "measure-acknowledged" | "measure-other-round" | "measure-date-impossible" | "erasure-begun" | "retention-held" | "retention-not-held" | "retention-not-running" | "paper-other-list" | "paper-not-due" | "paper-unreachable" | "correction-erasure-ordered" | "correction-letter-served" | "correction-letter-not-issued" | "correction-apology-waived" | "correction-apology-owed" | "correction-amount" | "correction-compensation-paid" | "correction-date-impossible" | "correction-no-such-benefit" | "correction-not-ready" | "correction-four-eyes" | "username-taken" | "username-looks-like-another" | "role-unfit" | "duties-not-separated" | "department-out-of-use" | "account-four-eyes" | "account-own" | "account-proposal-open" | "account-proposal-decided" | "account-proposal-overtaken" | "account-active" | "account-disabled" | "last-administrator" | "one-credit-office" | "department-entries-running" | "department-tasks-open" | "department-in-measures" | "department-has-accounts" | "department-has-systems" | "field-across";
        ActionDto: {
            command: string;
            allowed: boolean;
            rule?: components["schemas"]["RuleId"];
            article?: string;
            /** @description Why not, in Chinese; GET /rules has both languages */
            reason?: string;
            reasonRequired: boolean;
        };
        CasePageDto: {
            /** Format: uuid */
            id: string;
            no: string;
            kind: components["schemas"]["CaseKind"];
            /** Format: uuid */
            entryId: string | null;
            entryNo: string | null;
            department: components["schemas"]["DepartmentRefDto"];
            party: components["schemas"]["CaseParty"];
            origin: components["schemas"]["CaseOrigin"];
            state: components["schemas"]["CaseState"];
            outcome: components["schemas"]["CaseOutcome"] | null;
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            nextDeadline: components["schemas"]["NextCaseDeadlineDto"] | null;
            /** @description The entry it is about */
            entry: components["schemas"]["EntryRowDto"] | null;
            /** @description The entry that a lead led to */
            ledTo: components["schemas"]["EntryRowDto"] | null;
            /** @description The entry has followed the decision */
            carriedOut: boolean;
            upheldLeadsTo: components["schemas"]["CaseFollowsDto"];
            deadlines: components["schemas"]["CaseDeadlineDto"][];
            events: components["schemas"]["CaseEventDto"][];
            /** @description What I may do now; for what I may not, rule and article */
            actions: components["schemas"]["ActionDto"][];
        };
        CaseTextsDto: {
            /** Format: uuid */
            eventId: string;
            statement: string | null;
            reason: string | null;
            name: string | null;
            contact: string | null;
            /** @description By which the party showed that it knows of the entry */
            number: string | null;
            contributor: components["schemas"]["Contributor"] | null;
            list: components["schemas"]["ListKind"] | null;
            field: string | null;
            subjectName: string | null;
            subjectNumber: string | null;
        };
        CaseTextsPage: {
            items: components["schemas"]["CaseTextsDto"][];
        };
        /** @enum {string} */
        DocumentKind: "serviceProof" | "evidence" | "statement" | "apology" | "clarification" | "other" | "paper";
        DocumentDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["DocumentKind"];
            /** @description Own department only */
            name: string | null;
            mediaType: string;
            /** @description Bytes */
            size: number;
            uploadedBy: string | null;
            /** Format: date-time */
            at: string;
        };
        DocumentsDto: {
            items: components["schemas"]["DocumentDto"][];
        };
        CaseFormDto: {
            /**
             * Format: binary
             * @description PDF, image, text or office document
             */
            file: string;
        };
        /**
         * @description Of `recordReconsideration`: what it came to
         * @enum {string}
         */
        ReconsiderationOutcome: "rejected" | "overturned";
        GiveCaseCommandDto: {
            /** @description Read by the party with its query code; required where the procedure says so: see `actions` */
            reason?: string;
            documentIds?: string[];
            /** @description Of `recordReconsideration`: what it came to */
            outcome?: components["schemas"]["ReconsiderationOutcome"];
        };
        /**
         * @description `overtaken`: a draft behind which a later version was approved
         * @enum {string}
         */
        CatalogueStanding: "inForce" | "coming" | "past" | "draft" | "overtaken";
        CatalogueVersionDto: {
            version: number;
            /** Format: date */
            effectiveFrom: string;
            issuedBy: string;
            /** @description `overtaken`: a draft behind which a later version was approved */
            standing: components["schemas"]["CatalogueStanding"];
            /** @description Null: it came with the release */
            author: string | null;
            /** Format: date-time */
            createdAt: string;
            approvedBy: string | null;
            /** Format: date-time */
            approvedAt: string | null;
            /** @description Whether the caller may approve it now */
            mayApprove: boolean;
            /** @description Why not, when it is a draft */
            whyNot: string | null;
            /** @description The whole version */
            content: {
                [key: string]: unknown;
            };
        };
        /** @enum {string} */
        SharedItem: "entryNo" | "listKind" | "field" | "subjectKind" | "subjectName" | "publicSubject" | "uscc" | "lei" | "document" | "legalRepresentativeName" | "legalRepresentativeDocument" | "facts" | "publicFacts" | "department" | "bases" | "recognisedOn" | "validUntil" | "suspended" | "exit";
        /** @enum {string} */
        SharingParty: "superior" | "creditOffice" | "municipal" | "provincial" | "national" | "implementingDepartment" | "invitedBody" | "public" | "employer";
        /** @enum {string} */
        NeverSharedWhy: "personalData" | "redactedView";
        NeverSharedDto: {
            item: components["schemas"]["SharedItem"];
            party: components["schemas"]["SharingParty"];
            why: components["schemas"]["NeverSharedWhy"];
        };
        SharingCatalogueDto: {
            /** @description The latest first */
            versions: components["schemas"]["CatalogueVersionDto"][];
            /** @description Whether the caller may draft one */
            mayDraft: boolean;
            items: components["schemas"]["SharedItem"][];
            parties: components["schemas"]["SharingParty"][];
            /** @description What no catalogue may give to whom (§23) */
            never: components["schemas"]["NeverSharedDto"][];
        };
        NewCatalogueDto: {
            /**
             * Format: date
             * @description Not before today
             */
            effectiveFrom: string;
            issuedBy: string;
            /** @description `{ items }` of the sharing catalogue, `{ memoranda }` of the catalogue of measures */
            content: {
                [key: string]: unknown;
            };
        };
        MeasureCatalogueDto: {
            /** @description The latest first */
            versions: components["schemas"]["CatalogueVersionDto"][];
            /** @description Whether the caller may draft one */
            mayDraft: boolean;
        };
        /** @enum {string} */
        Occasion: "recognition" | "change" | "exit";
        NamedCodeDto: {
            code: string;
            name: string;
        };
        ChangeDto: {
            /** Format: uuid */
            entryId: string;
            /** @description Within the entry; it only grows */
            sequence: number;
            occasion: components["schemas"]["Occasion"];
            /** Format: date-time */
            at: string;
            /** @description Right after this change */
            inForce: boolean;
            entryNo: string;
            list: components["schemas"]["ListKind"];
            field: components["schemas"]["NamedCodeDto"];
            department: components["schemas"]["NamedCodeDto"];
            /** @description The items of §8 that the sharing catalogue gives this party, as the entry stands now; null: they were destroyed */
            items: {
                [key: string]: unknown;
            } | null;
        };
        ChangesDto: {
            /** @description In the order of the record; those of one entry in their own order */
            items: components["schemas"]["ChangeDto"][];
            /** @description `since` of the next request, also when there is nothing more for now */
            next: string;
            /** @description There may be more already */
            more: boolean;
        };
        CommandBody: {
            /** @description Required where the procedure says so: see /actions */
            reason?: string;
        };
        CommandResultDto: {
            /** Format: uuid */
            entryId: string;
            /** @description Number of the event in the record */
            seq: number;
            state: components["schemas"]["EntryState"];
            /** Format: date-time */
            at: string;
            /** @description This very command was recorded before; nothing was done now */
            repeated: boolean;
        };
        /** @enum {string} */
        ServiceMethod: "direct" | "leftAtPremises" | "post" | "electronic" | "entrusted" | "publication";
        ServeNoticeDto: {
            /** @description Required where the procedure says so: see /actions */
            reason?: string;
            method: components["schemas"]["ServiceMethod"];
            /**
             * Format: date
             * @description Shanghai date of service; for publication: of the notice
             */
            servedOn: string;
            /**
             * Format: uuid
             * @description A document of this entry
             */
            proofDocumentId: string;
        };
        /** @enum {string} */
        StatementKind: "statement" | "defence" | "waived";
        RecordStatementDto: {
            /** @description Required where the procedure says so: see /actions */
            reason?: string;
            kind: components["schemas"]["StatementKind"];
            text?: string;
            documentIds: string[];
        };
        /** @enum {string} */
        ObjectionBy: "subject" | "other";
        FileObjectionDto: {
            /** @description Who files it */
            name: string;
            /** @description Telephone or mail */
            contact: string;
            /** @description What is said, and what is asked for */
            statement: string;
            /** @description The solved challenge of `/filing/challenge` (base64 of the widget), or the answer of the captcha */
            proof?: string;
            /** @description The number of the entry, `HEI-2026-000123` */
            entryNo: string;
            /** @description USCC or resident ID of the listed subject: needed for an entry that is not public, and proves that it is known */
            number?: string;
            relation: components["schemas"]["CaseRelation"];
            /** @description Evidence, behind all other fields: PDF, image, text or office document */
            files?: string[];
        };
        /** @enum {string} */
        ObjectionOutcome: "rejected" | "sustained";
        DecideObjectionDto: {
            /** @description Required where the procedure says so: see /actions */
            reason?: string;
            outcome: components["schemas"]["ObjectionOutcome"];
        };
        /** @enum {string} */
        SeverityClass: "single" | "minor" | "general" | "serious";
        /** @enum {string} */
        RepairMethod: "performObligation" | "correctConduct" | "publicCommitment" | "training" | "other";
        PassageDto: {
            /** @description Its first character in the facts, counted from 0 (UTF-16) */
            from: number;
            /** @description The first character behind it */
            to: number;
        };
        RecogniseDto: {
            /** @description Required where the procedure says so: see /actions */
            reason?: string;
            severity: components["schemas"]["SeverityClass"];
            /**
             * Format: duration
             * @example P24M
             */
            validity: string;
            repairable: boolean;
            repairMethod?: components["schemas"]["RepairMethod"] | null;
            /**
             * Format: duration
             * @example P24M
             */
            repairPeriod?: string | null;
            repairNote?: string;
            /** @description The bases it rests on, counted from 1 */
            basisNumbers: number[];
            /** @description It must not be public by law; it is notified instead (§10) */
            withheld?: boolean;
            /** @description The employer to notify; without, the competent department is */
            employer?: string;
            /** @description Passages of the facts that the public does not read (§10); without, as before */
            passages?: components["schemas"]["PassageDto"][];
        };
        SetValidityDto: {
            /** @description Required where the procedure says so: see /actions */
            reason?: string;
            /**
             * Format: duration
             * @example P24M
             */
            validity: string;
        };
        ServeWarningDto: {
            /** @description Required where the procedure says so: see /actions */
            reason?: string;
            method: components["schemas"]["ServiceMethod"];
            /**
             * Format: date
             * @description Shanghai date of service; for publication: of the notice
             */
            servedOn: string;
            /**
             * Format: uuid
             * @description A document of this entry
             */
            proofDocumentId: string;
            /**
             * Format: duration
             * @example P24M
             */
            validity: string;
            /** @description Whether the public may see the entry; only where the pack allows it (§15) */
            public: boolean;
        };
        WithholdPassagesDto: {
            /** @description Required where the procedure says so: see /actions */
            reason?: string;
            /** @description All passages of the facts that the public does not read from now on, in their order (§10) */
            passages: components["schemas"]["PassageDto"][];
        };
        CorrectServiceDateDto: {
            /** @description Required where the procedure says so: see /actions */
            reason?: string;
            /**
             * Format: date
             * @description Shanghai date on which the notice was really served
             */
            servedOn: string;
        };
        ExitDto: {
            /** @description Required where the procedure says so: see /actions */
            reason?: string;
            ground: components["schemas"]["ExitGround"];
        };
        /** @enum {string} */
        SystemParty: "implementingDepartment" | "invitedBody";
        /** @enum {string} */
        CredentialScope: "screening.run" | "changes.read" | "webhooks.manage" | "measures.feedback";
        /** @enum {string} */
        CredentialStanding: "good" | "expired" | "revoked";
        CredentialDto: {
            /** Format: uuid */
            id: string;
            name: string;
            party: components["schemas"]["SystemParty"];
            /** Format: uuid */
            departmentId: string | null;
            /** @description As which invited body it speaks */
            body: string | null;
            scopes: components["schemas"]["CredentialScope"][];
            /** @description The first characters of the secret */
            prefix: string;
            standing: components["schemas"]["CredentialStanding"];
            perMinute: number;
            perDay: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            rotatedAt: string | null;
            /**
             * Format: date-time
             * @description Until when the secret before the rotation is good
             */
            previousUntil: string | null;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        CredentialsDto: {
            items: components["schemas"]["CredentialDto"][];
        };
        CreateCredentialDto: {
            /** @description What the system is called */
            name: string;
            party: components["schemas"]["SystemParty"];
            /**
             * Format: uuid
             * @description Whose system it is; required for an implementing department
             */
            departmentId?: string;
            /** @description As which invited body of the catalogue of measures it speaks; required of one that feeds back on measures */
            body?: string;
            scopes: components["schemas"]["CredentialScope"][];
            /**
             * Format: date
             * @description The last day on which it is good; at most two years from now
             */
            expiresOn: string;
            /** @description Calls a minute */
            perMinute: number;
            /** @description Calls a Shanghai day */
            perDay: number;
        };
        CredentialSecretDto: {
            credential: components["schemas"]["CredentialDto"];
            /** @description Shown this once. Null: the request is a repeat; whoever has lost the secret rotates it. */
            secret: string | null;
        };
        RotateCredentialDto: {
            /** @description For how many hours the secret before stays good too */
            graceHours: number;
        };
        FieldNumberDto: {
            count: number;
            /** @description The query string of GET /entries */
            query: string;
            list: components["schemas"]["ListKind"];
            field: string;
        };
        PeriodDto: {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day
             */
            until: string;
        };
        MonthNumberDto: {
            count: number;
            /** @description The query string of GET /entries */
            query: string;
            list: components["schemas"]["ListKind"];
            /** @description YYYY-MM, Shanghai */
            month: string;
        };
        ExpiringNumberDto: {
            count: number;
            /** @description The query string of GET /entries */
            query: string;
            list: components["schemas"]["ListKind"];
            /**
             * Format: date-time
             * @description The next of them
             */
            next: string;
        };
        ExitNumberDto: {
            count: number;
            /** @description The query string of GET /entries */
            query: string;
            list: components["schemas"]["ListKind"];
            ground: components["schemas"]["ExitGround"];
        };
        /** @enum {string} */
        Platform: "municipal" | "provincial" | "national";
        WaitingNumberDto: {
            count: number;
            /** @description The query string of GET /entries */
            query: string;
            platform: components["schemas"]["Platform"];
            /**
             * Format: date-time
             * @description Since when the first of them waits
             */
            since: string;
        };
        OverviewDto: {
            /** Format: date-time */
            at: string;
            /** @description In force now */
            byField: components["schemas"]["FieldNumberDto"][];
            months: components["schemas"]["PeriodDto"];
            /** @description Came onto the list */
            byMonth: components["schemas"]["MonthNumberDto"][];
            next30Days: components["schemas"]["PeriodDto"];
            expiring: components["schemas"]["ExpiringNumberDto"][];
            /** @description In the same months */
            exits: components["schemas"]["ExitNumberDto"][];
            /** @description Red candidates that wait for a platform’s data */
            waiting: components["schemas"]["WaitingNumberDto"][];
        };
        /** @enum {string} */
        Recipient: "superior" | "creditOffice" | "municipal" | "provincial" | "national";
        FilingMonthDto: {
            /** @description YYYY-MM, Shanghai */
            month: string;
            recipient: components["schemas"]["Recipient"];
            /** @description Fell due in the month */
            due: number;
            /** @description Of them with a receipt in time */
            onTime: number;
        };
        LateFilingsDto: {
            recipient: components["schemas"]["Recipient"];
            /** @description Why the last attempt failed; null: there was none, or it did not */
            lastError: string | null;
            count: number;
            /**
             * Format: date-time
             * @description When the first of them fell due
             */
            since: string;
        };
        ObjectionMonthDto: {
            /** @description YYYY-MM, Shanghai, in which they were filed */
            month: string;
            list: components["schemas"]["ListKind"];
            received: number;
            decided: number;
            /** @description Found right: the entry ended by it */
            upheld: number;
            /** @description Median days from filing to decision; null: none is decided */
            medianDays: number | null;
        };
        OversightDto: {
            /** Format: date-time */
            at: string;
            months: components["schemas"]["PeriodDto"];
            filings: components["schemas"]["FilingMonthDto"][];
            /** @description The most frequent first, fifty at most */
            late: components["schemas"]["LateFilingsDto"][];
            objections: components["schemas"]["ObjectionMonthDto"][];
        };
        /** @enum {string} */
        UploadedKind: "serviceProof" | "evidence" | "statement" | "apology" | "clarification" | "other";
        DocumentFormDto: {
            kind: components["schemas"]["UploadedKind"];
            /**
             * Format: binary
             * @description PDF, image, text or office document
             */
            file: string;
        };
        WorkflowTypeSummaryDto: {
            type: string;
            running: number;
            completed: number;
            failed: number;
            /** @description Running ones by state of the entry */
            byState: {
                [key: string]: number;
            };
            /** @description Running ones by age: day, week, month, older */
            byAge: {
                [key: string]: number;
            };
        };
        EngineSummaryDto: {
            /** @description False: the engine is away and nothing below is known */
            engineAnswered: boolean;
            /** Format: date-time */
            at: string;
            types: components["schemas"]["WorkflowTypeSummaryDto"][];
            temporalUiUrl: string | null;
        };
        EntriesPage: {
            items: components["schemas"]["EntryRowDto"][];
            next: string | null;
            /** @description Exact up to 10,000, which stands for "or more" */
            total: number;
        };
        SearchEntriesDto: {
            /** @description `next` of the page before */
            cursor?: string;
            /** @description 50 unless told */
            limit?: number;
            list?: components["schemas"]["ListKind"];
            state?: components["schemas"]["EntryState"];
            field?: string;
            /** Format: uuid */
            department?: string;
            /** Format: uuid */
            import?: string;
            /**
             * Format: date
             * @description The next deadline falls before this Shanghai date
             */
            dueBefore?: string;
            /** @description Whether the subject is on the list now */
            inForce?: boolean;
            /**
             * Format: date
             * @description Came onto the list on this Shanghai date or later
             */
            recognisedFrom?: string;
            /**
             * Format: date
             * @description Came onto the list on this Shanghai date or earlier
             */
            recognisedUntil?: string;
            /**
             * Format: date
             * @description In force, and expires on this Shanghai date or later
             */
            validFrom?: string;
            /**
             * Format: date
             * @description In force, and expires on this Shanghai date or earlier
             */
            validUntil?: string;
            exitGround?: components["schemas"]["ExitGround"];
            /**
             * Format: date
             * @description Left the list on this Shanghai date or later
             */
            exitedFrom?: string;
            /**
             * Format: date
             * @description Left the list on this Shanghai date or earlier
             */
            exitedUntil?: string;
            /**
             * Format: date
             * @description On the list at the end of this Shanghai date
             */
            inForceOn?: string;
            /** @description Candidates that wait for its data */
            waitsFor?: components["schemas"]["Platform"];
            /** @description Part of the subject's name, or an entry number */
            q?: string;
        };
        /** @enum {string} */
        EntryExportFormat: "csv" | "xlsx";
        ExportEntriesDto: {
            list?: components["schemas"]["ListKind"];
            state?: components["schemas"]["EntryState"];
            field?: string;
            /** Format: uuid */
            department?: string;
            /** Format: uuid */
            import?: string;
            /**
             * Format: date
             * @description The next deadline falls before this Shanghai date
             */
            dueBefore?: string;
            /** @description Whether the subject is on the list now */
            inForce?: boolean;
            /**
             * Format: date
             * @description Came onto the list on this Shanghai date or later
             */
            recognisedFrom?: string;
            /**
             * Format: date
             * @description Came onto the list on this Shanghai date or earlier
             */
            recognisedUntil?: string;
            /**
             * Format: date
             * @description In force, and expires on this Shanghai date or later
             */
            validFrom?: string;
            /**
             * Format: date
             * @description In force, and expires on this Shanghai date or earlier
             */
            validUntil?: string;
            exitGround?: components["schemas"]["ExitGround"];
            /**
             * Format: date
             * @description Left the list on this Shanghai date or later
             */
            exitedFrom?: string;
            /**
             * Format: date
             * @description Left the list on this Shanghai date or earlier
             */
            exitedUntil?: string;
            /**
             * Format: date
             * @description On the list at the end of this Shanghai date
             */
            inForceOn?: string;
            /** @description Candidates that wait for its data */
            waitsFor?: components["schemas"]["Platform"];
            /** @description Part of the subject's name, or an entry number */
            q?: string;
            format: components["schemas"]["EntryExportFormat"];
            /** @description Why so many are looked at; it stands in the register of queries */
            purpose: string;
        };
        /** @enum {string} */
        DraftList: "red" | "black" | "watch";
        /**
         * @description Natural persons
         * @enum {string}
         */
        DocumentType: "residentId" | "passport" | "hkMacaoTravelPermit" | "taiwanTravelPermit" | "hkMacaoTaiwanResidencePermit" | "foreignPermanentResidentCard" | "businessLicence" | "organisationCode" | "other";
        LegalRepresentativeDto: {
            name: string;
            documentType: components["schemas"]["DocumentType"];
            documentNumber: string;
        };
        /** @enum {string} */
        RecognitionBasisKind: "registration" | "criminalPenalty" | "administrativeLicence" | "administrativePenalty" | "administrativeCoercion" | "administrativeConfirmation" | "administrativeInspection" | "administrativeLevy" | "administrativeReward" | "administrativePayment" | "judgmentNotPerformed" | "commendation" | "otherByLaw";
        BasisDto: {
            kind: components["schemas"]["RecognitionBasisKind"];
            documentNo: string;
            /** Format: date */
            date: string;
        };
        DraftEntryDto: {
            list: components["schemas"]["DraftList"];
            subjectKind: components["schemas"]["SubjectKind"];
            name: string;
            /** @description Every subject but natural persons */
            uscc?: string;
            /** @description Natural persons */
            documentType?: components["schemas"]["DocumentType"];
            documentNumber?: string;
            legalRepresentative?: components["schemas"]["LegalRepresentativeDto"];
            /** @description ISO 17442 */
            lei?: string;
            field: string;
            facts: string;
            /** Format: date */
            conductOn?: string;
            bases: components["schemas"]["BasisDto"][];
            remarks?: string;
            proposedValidityMonths?: number;
            proposedRepairable?: boolean;
            /** @description `code` or `code@version`; the default pack unless told */
            pack?: string;
            /** Format: uuid */
            standardVersionId?: string;
            /**
             * Format: uuid
             * @description Black list only: the watch entry that this one ends when recognised (§16)
             */
            movedFrom?: string;
            /**
             * Format: uuid
             * @description The lead that the department has accepted, from which the draft comes (§5)
             */
            leadId?: string;
        };
        DraftedDto: {
            /** Format: uuid */
            id: string;
            no: string;
            state: components["schemas"]["EntryState"];
        };
        BasisShownDto: {
            /** @description Counted from 1; `recognise` names bases by it */
            number: number;
            kind: components["schemas"]["RecognitionBasisKind"];
            documentNo: string;
            /** Format: date */
            date: string | null;
        };
        EntryPackDto: {
            code: string;
            version: string;
            notice: string | null;
        };
        MaskedPersonDto: {
            name: string;
            documentType: string | null;
            /** @description Masked */
            documentNumber: string | null;
        };
        SubjectShownDto: {
            /** Format: uuid */
            id: string;
            kind: string;
            name: string | null;
            uscc: string | null;
            documentType: string | null;
            /** @description Masked */
            documentNumber: string | null;
            legalRepresentative: components["schemas"]["MaskedPersonDto"] | null;
            lei: string | null;
        };
        /**
         * @description It must not be public by law; who is notified
         * @enum {string}
         */
        Notified: "employer" | "competentDepartment";
        RecognitionDto: {
            /** Format: date-time */
            at: string;
            officerName: string | null;
            severity: components["schemas"]["SeverityClass"];
            repairable: boolean;
            repairMethod: components["schemas"]["RepairMethod"] | null;
            repairPeriod: string | null;
            validity: string | null;
            /** @description It must not be public by law; who is notified */
            withheld: components["schemas"]["Notified"] | null;
            /** @description The bases it rests on */
            basisNumbers: number[];
            /** @description Own department only */
            reason: string | null;
        };
        /** @enum {string} */
        HoldableState: "approved" | "windowToState" | "publicity" | "awaitingRecognition" | "comparing" | "comparingAgain";
        ObjectionDto: {
            /** Format: uuid */
            id: string;
            heldFrom: components["schemas"]["HoldableState"];
        };
        /** @enum {string} */
        ComparisonOutcome: "clean" | "hit" | "waits";
        /** @enum {string} */
        ComparisonSource: "local" | "municipal" | "provincial" | "national";
        ComparisonHitDto: {
            source: components["schemas"]["ComparisonSource"];
            list: components["schemas"]["ListKind"];
            /** @description Local: the number of the entry; else the platform’s own number */
            reference: string;
            /**
             * Format: uuid
             * @description The local entry
             */
            entryId: string | null;
            /** @description Its department */
            department: string | null;
        };
        /** @enum {string} */
        PlatformStanding: "fresh" | "stale" | "missing";
        PlatformStandingDto: {
            platform: components["schemas"]["Platform"];
            /**
             * Format: date-time
             * @description When its data was complete; null: none ever came
             */
            asOf: string | null;
            standing: components["schemas"]["PlatformStanding"];
        };
        ComparisonDto: {
            /** Format: date-time */
            at: string;
            outcome: components["schemas"]["ComparisonOutcome"];
            hits: components["schemas"]["ComparisonHitDto"][];
            platforms: components["schemas"]["PlatformStandingDto"][];
            /** @description Whose data the candidate waits for */
            waitsFor: components["schemas"]["Platform"][];
            /** @description The candidate waits for data now, and goes on by itself when they come */
            waiting: boolean;
        };
        WarnedFieldDto: {
            field: string;
            counts: boolean;
            /** Format: uuid */
            entryId: string;
            entryNo: string;
            department: string;
        };
        WarningCountDto: {
            /** @description Different key fields that are needed; null: the pack knows no warning */
            needed: number | null;
            /** @description Different key fields that there are */
            counted: number;
            fields: components["schemas"]["WarnedFieldDto"][];
        };
        EntryKinDto: {
            /** @description Red list */
            comparison: components["schemas"]["ComparisonDto"] | null;
            /** @description Warning list */
            warningCount: components["schemas"]["WarningCountDto"] | null;
        };
        ServedWarningDto: {
            method: components["schemas"]["ServiceMethod"];
            /** Format: date */
            servedOn: string;
        };
        SuspensionDto: {
            kind: components["schemas"]["DeadlineKind"];
            /** Format: date-time */
            since: string;
            /**
             * Format: date-time
             * @description When it would have been due
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description Null: it stands still now
             */
            until: string | null;
        };
        WithheldPassageDto: {
            from: number;
            to: number;
        };
        /**
         * @description Where it is published (§10)
         * @enum {string}
         */
        Channel: "departmentPortal" | "creditZhangdian" | "creditZibo" | "creditShandong" | "creditChina" | "enterprisePublicity" | "socialOrganisationsNet" | "institutionsNet";
        PublicViewDto: {
            name: string | null;
            uscc: string | null;
            legalRepresentative: string | null;
            lei: string | null;
            list: string;
            field: string;
            facts: string | null;
            departmentName: string;
            bases: components["schemas"]["BasisShownDto"][];
            /** Format: date */
            recognisedOn: string | null;
            /** Format: date */
            validUntil: string | null;
            /** @description Marked as under objection while one is being verified, where the pack says so (§21) */
            underObjection: boolean;
            /** @description Whether the pack lets it be published, and it has not ended */
            published: boolean;
            /** @description Where it is published (§10) */
            channels: components["schemas"]["Channel"][];
            /** @description Who is notified of an entry that must not be public */
            notified: components["schemas"]["Notified"] | null;
        };
        /**
         * @description `withdrawn`: the entry ended before it was sent
         * @enum {string}
         */
        RemovalStatus: "open" | "sent" | "removed" | "refused" | "withdrawn";
        HandAnswerDto: {
            /** @description The officer */
            by: string | null;
            /** @description For the own department and the credit office only */
            documentRef: string | null;
            /** @description For the own department and the credit office only */
            reason: string | null;
        };
        RemovalRequestDto: {
            tries: number;
            /** Format: date-time */
            triedAt: string | null;
            /** @description Why the last attempt failed; null: it did not */
            lastError: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entryId: string;
            entryNo: string;
            platform: components["schemas"]["Platform"];
            /** @description The platform’s own number of the red listing */
            reference: string;
            /** @description `withdrawn`: the entry ended before it was sent */
            status: components["schemas"]["RemovalStatus"];
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            /**
             * Format: date
             * @description Due on this day before the calendar was edited; null: never moved
             */
            movedFrom: string | null;
            certainty: components["schemas"]["Certainty"];
            /** Format: date-time */
            sentAt: string | null;
            receipt: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** @description The platform’s words; for the own department only */
            answer: string | null;
            /** @description Null: not answered, or through the interface */
            byHand: components["schemas"]["HandAnswerDto"] | null;
            /** @description The reader may record an answer by hand */
            mayAnswer: boolean;
            /**
             * Format: date-time
             * @description When its due date had passed without an answer
             */
            escalatedAt: string | null;
            /** @description Escalated and not answered */
            late: boolean;
            /**
             * Format: date-time
             * @description Answered `removed`, and yet in the newest snapshot of this as-of
             */
            stillListedAsOf: string | null;
        };
        EntryPageDto: {
            /** Format: uuid */
            id: string;
            /** @description Readable number, e.g. HEI-2026-000123 */
            no: string;
            list: components["schemas"]["ListKind"];
            state: components["schemas"]["EntryState"];
            subjectKind: components["schemas"]["SubjectKind"];
            /** @description Natural persons of other departments: masked. Null: destroyed */
            name: string | null;
            field: string;
            department: components["schemas"]["DepartmentRefDto"];
            /** Format: date-time */
            draftedAt: string;
            makerName: string | null;
            /** Format: date-time */
            recognisedAt: string | null;
            /** Format: date-time */
            validUntil: string | null;
            nextDeadline: components["schemas"]["NextDeadlineDto"] | null;
            /** @description Other departments read it as the public will */
            facts: string | null;
            remarks: string | null;
            /** Format: date */
            conductOn: string | null;
            bases: components["schemas"]["BasisShownDto"][];
            proposedValidityMonths: number | null;
            proposedRepairable: boolean | null;
            /** @description The terms frozen at drafting (R1.3): EntryTerms */
            terms: {
                [key: string]: unknown;
            };
            pack: components["schemas"]["EntryPackDto"];
            subject: components["schemas"]["SubjectShownDto"];
            recognition: components["schemas"]["RecognitionDto"] | null;
            /** @description ISO 8601 duration */
            validity: string | null;
            exitGround: components["schemas"]["ExitGround"] | null;
            /** Format: date-time */
            exitedAt: string | null;
            /** Format: uuid */
            predecessorId: string | null;
            /** Format: uuid */
            successorId: string | null;
            /** Format: uuid */
            importId: string | null;
            objection: components["schemas"]["ObjectionDto"] | null;
            kin: components["schemas"]["EntryKinDto"];
            /** @description Watch list (§16) */
            warning: components["schemas"]["ServedWarningDto"] | null;
            /** @description Oldest first; the last one may still run */
            suspensions: components["schemas"]["SuspensionDto"][];
            /** @description Whether the officer lets the public see it (§15) */
            public: boolean;
            /** @description Withheld of the facts (§10); own department only */
            passages: components["schemas"]["WithheldPassageDto"][];
            workflowId: string;
            /** @description Number of the last event */
            version: number;
            publicView: components["schemas"]["PublicViewDto"];
            /** @description What platforms were asked to remove for its sake (§6) */
            removalRequests: components["schemas"]["RemovalRequestDto"][];
        };
        PersonDto: {
            name: string;
            documentType: string | null;
            documentNumber: string | null;
        };
        PersonalDto: {
            name: string;
            uscc: string | null;
            documentType: string | null;
            documentNumber: string | null;
            legalRepresentative: components["schemas"]["PersonDto"] | null;
            lei: string | null;
        };
        EventActorDto: {
            /** @description Null: an officer */
            system: components["schemas"]["SystemActor"] | null;
            /** Format: uuid */
            id: string | null;
            name: string | null;
            department: string | null;
            role: components["schemas"]["Role"] | null;
        };
        EventDto: {
            seq: number;
            type: string;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["EventActorDto"];
            /** Format: uuid */
            commandId: string;
            /** @description Own department only */
            reason: string | null;
            /** @description Statement or objection: own department only */
            text: string | null;
            /** @description Own department only */
            objectorName: string | null;
            /** @description Own department only */
            repairNote: string | null;
            article: string;
            from: string | null;
            to: string;
            data: {
                [key: string]: unknown;
            };
            /** @description SHA-256, hex */
            hash: string;
            previousHash: string | null;
        };
        EventsDto: {
            items: components["schemas"]["EventDto"][];
        };
        DeadlineDto: {
            /** @description Shanghai date or instant */
            countedFrom: string;
            /** @description { workingDays } or { duration } */
            term: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            certainty: components["schemas"]["Certainty"];
            explanation: components["schemas"]["ExplanationDto"];
            changes: components["schemas"]["DeadlineChangeDto"][];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["DeadlineKind"];
            status: components["schemas"]["DeadlineStatus"];
            /** @description Negative: working days begun since */
            workingDaysLeft: number;
            overdue: boolean;
        };
        DeadlinesDto: {
            items: components["schemas"]["DeadlineDto"][];
        };
        /** @enum {string} */
        LifeLineWhen: "past" | "now" | "future";
        /** @enum {string} */
        LifeLineKind: "event" | "deadline" | "projection" | "now";
        LifeLineItemDto: {
            when: components["schemas"]["LifeLineWhen"];
            /** Format: date-time */
            at: string;
            kind: components["schemas"]["LifeLineKind"];
            /** @description Event type, deadline kind, or what is projected: a key to translate */
            label: string;
            /** @description Number of the event */
            seq: number | null;
            /**
             * Format: uuid
             * @description See /deadlines: it explains itself
             */
            deadlineId: string | null;
            certainty: components["schemas"]["Certainty"] | null;
            overdue: boolean;
            article: string | null;
        };
        LifeLineDto: {
            items: components["schemas"]["LifeLineItemDto"][];
        };
        ActionsDto: {
            items: components["schemas"]["ActionDto"][];
        };
        /** @enum {string} */
        ExitDecider: "officer" | "clock" | "service";
        /**
         * @description Where the pack says so
         * @enum {string}
         */
        ExitFollows: "watchList" | "nothing";
        /** @enum {string} */
        ExitRecord: "kept" | "erased";
        ExitRowDto: {
            list: components["schemas"]["ListKind"];
            ground: components["schemas"]["ExitGround"];
            /** @description The command that sets it off */
            command: string;
            decidedBy: components["schemas"]["ExitDecider"];
            /** @description Which officers; empty: none */
            by: components["schemas"]["Role"][];
            article: string;
            requirement: string;
            reasonRequired: boolean;
            /** @description Announced through the original channels */
            announced: boolean;
            /** @description Where the pack says so */
            follows: components["schemas"]["ExitFollows"];
            record: components["schemas"]["ExitRecord"];
            zh: string;
            en: string;
        };
        WatchFollowsDto: {
            /** @description ISO 8601 duration; the department may set another */
            validity: string;
            /**
             * Format: date
             * @description Its last day
             */
            until: string;
        };
        ExitFollowUpDto: {
            announced: boolean;
            watchList: components["schemas"]["WatchFollowsDto"] | null;
            /**
             * Format: date
             * @description The record is kept until then; null: nothing is kept
             */
            keptUntil: string | null;
        };
        EntryExitDto: {
            exit: components["schemas"]["ExitRowDto"];
            allowed: boolean;
            rule?: components["schemas"]["RuleId"];
            article?: string;
            /** @description Why not, in Chinese; GET /rules has both languages */
            reason?: string;
            /**
             * Format: date-time
             * @description By the clock: the end of the validity; else now
             */
            at: string | null;
            /** @description Null while no validity runs */
            follows: components["schemas"]["ExitFollowUpDto"] | null;
        };
        EntryExitsDto: {
            items: components["schemas"]["EntryExitDto"][];
        };
        PackRefDto: {
            code: string;
            version: string;
        };
        TermDifferenceDto: {
            /** @description Dotted: `validity.single.max` */
            path: string;
            /** @description Null: not there */
            now: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            /** @description Null: not there */
            then: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
        };
        DeadlineThenDto: {
            kind: components["schemas"]["DeadlineKind"];
            /** Format: date-time */
            now: string;
            /** Format: date-time */
            then: string;
            /**
             * Format: date
             * @description The last day that would count
             */
            thenOn: string;
        };
        /** @enum {string} */
        StepName: "preliminaryList" | "blackListComparison" | "keyFieldCount" | "approval" | "priorNotice" | "publicity" | "legalReview" | "secondComparison" | "recognition" | "redListRemoval" | "serveWarning" | "filing" | "publication" | "measures" | "repair" | "exit" | "watchListing";
        /**
         * @description `chosen`: as the officer decides
         * @enum {string}
         */
        StepStanding: "owed" | "chosen" | "absent";
        StepThenDto: {
            step: components["schemas"]["StepName"];
            /** @description `chosen`: as the officer decides */
            now: components["schemas"]["StepStanding"];
            then: components["schemas"]["StepStanding"];
            /** @description Null: the entry does not say */
            done: boolean | null;
            /** @description The entry is in force without a step that it would owe */
            lacking: boolean;
        };
        ClassThenDto: {
            severity: components["schemas"]["SeverityClass"];
            /** @description ISO 8601 duration */
            min: string;
            /** @description ISO 8601 duration */
            max: string;
            inside: boolean;
        };
        ValidityThenDto: {
            /** @description ISO 8601 duration */
            stated: string;
            /** @description Of its own class; when the pack has others, of any */
            inside: boolean;
            classes: components["schemas"]["ClassThenDto"][];
        };
        ExitThenDto: {
            ground: components["schemas"]["ExitGround"];
            /** @description The other pack knows this ground */
            knownThen: boolean;
            now: components["schemas"]["ExitFollowUpDto"];
            then: components["schemas"]["ExitFollowUpDto"];
        };
        WhatIfDto: {
            pack: components["schemas"]["PackRefDto"];
            terms: components["schemas"]["TermDifferenceDto"][];
            /** @description Open deadlines, counted from the same moment */
            deadlines: components["schemas"]["DeadlineThenDto"][];
            steps: components["schemas"]["StepThenDto"][];
            /** @description Null: none is stated yet */
            validity: components["schemas"]["ValidityThenDto"] | null;
            exits: components["schemas"]["ExitThenDto"][];
        };
        WarningDto: {
            /** Format: uuid */
            id: string;
            /** @description Readable number, e.g. HEI-2026-000123 */
            no: string;
            list: components["schemas"]["ListKind"];
            state: components["schemas"]["EntryState"];
            subjectKind: components["schemas"]["SubjectKind"];
            /** @description Natural persons of other departments: masked. Null: destroyed */
            name: string | null;
            field: string;
            department: components["schemas"]["DepartmentRefDto"];
            /** Format: date-time */
            draftedAt: string;
            makerName: string | null;
            /** Format: date-time */
            recognisedAt: string | null;
            /** Format: date-time */
            validUntil: string | null;
            nextDeadline: components["schemas"]["NextDeadlineDto"] | null;
            warningCount: components["schemas"]["WarningCountDto"];
        };
        WarningsPage: {
            items: components["schemas"]["WarningDto"][];
            next: string | null;
        };
        /**
         * @description What still has to reach somebody outside
         * @enum {string}
         */
        OutwardWait: "changes" | "filings" | "publications" | "measures" | "removalRequests";
        /**
         * @description What keeps the erasure from being ordered
         * @enum {string}
         */
        CorrectionNeed: "told" | "apology" | "clarification" | "compensation" | "benefits";
        /** @enum {string} */
        CorrectionDeadlineKind: "letters" | "erasure";
        CorrectionDueDto: {
            kind: components["schemas"]["CorrectionDeadlineKind"];
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            dueAt: string;
        };
        CorrectionDto: {
            /** Format: uuid */
            entryId: string;
            entryNo: string;
            list: components["schemas"]["ListKind"];
            /** Format: uuid */
            departmentId: string;
            /**
             * Format: date-time
             * @description The exit
             */
            openedAt: string;
            /** @description What still has to reach somebody outside */
            waitsFor: components["schemas"]["OutwardWait"][];
            /**
             * Format: date-time
             * @description Everybody outside had been told, with receipts
             */
            toldAt: string | null;
            /** @description What keeps the erasure from being ordered */
            needs: components["schemas"]["CorrectionNeed"][];
            dues: components["schemas"]["CorrectionDueDto"][];
            /** @description The role to which it was escalated last */
            rung: string | null;
            /** Format: date-time */
            orderedAt: string | null;
            /**
             * Format: date-time
             * @description The erasure is certified
             */
            erasedAt: string | null;
        };
        CorrectionsPage: {
            items: components["schemas"]["CorrectionDto"][];
            next: string | null;
        };
        /** @enum {string} */
        CorrectionLetter: "apology" | "clarification";
        CorrectionLetterDto: {
            letter: components["schemas"]["CorrectionLetter"];
            /** Format: uuid */
            documentId: string | null;
            /** Format: date-time */
            issuedAt: string | null;
            method: components["schemas"]["ServiceMethod"] | null;
            /** Format: date */
            servedOn: string | null;
        };
        /** @enum {string} */
        CompensationStanding: "noneClaimed" | "claimed" | "refused" | "granted" | "paid";
        CompensationDto: {
            standing: components["schemas"]["CompensationStanding"];
            /** @description Fen */
            amountFen: number | null;
            /** Format: date */
            on: string;
        };
        /** @enum {string} */
        BenefitStanding: "pending" | "reclaimed" | "irrecoverable";
        BenefitDto: {
            /** Format: uuid */
            taskId: string;
            /** @description The incentive, as the catalogue calls it */
            measure: string;
            /** @description The department that granted it */
            department: string | null;
            standing: components["schemas"]["BenefitStanding"];
        };
        CorrectionReceiptDto: {
            /** @description `filing`, `takedown`, `removal` or `measure` */
            what: string;
            /** @description The code of the receiver, or the name of the department */
            receiver: string;
            /** @description Of a measure, its text: a department may owe several */
            about: string | null;
            /**
             * Format: date-time
             * @description Null: it has not answered
             */
            answeredAt: string | null;
            receipt: string | null;
        };
        /** @enum {string} */
        CorrectionEventType: "opened" | "everybodyTold" | "letterIssued" | "letterServed" | "apologyWaived" | "compensationRegistered" | "benefitAnswered" | "erasureOrdered" | "deadlinesReprojected";
        CorrectionEventDto: {
            seq: number;
            type: components["schemas"]["CorrectionEventType"];
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["EventActorDto"];
            /** @description Codes, ids, dates and amounts */
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * @description What the caller may do now
         * @enum {string}
         */
        CorrectionCommandName: "issueLetter" | "serveLetter" | "waiveApology" | "registerCompensation" | "answerBenefit" | "orderErasure";
        CorrectionPageDto: {
            /** Format: uuid */
            entryId: string;
            entryNo: string;
            list: components["schemas"]["ListKind"];
            /** Format: uuid */
            departmentId: string;
            /**
             * Format: date-time
             * @description The exit
             */
            openedAt: string;
            /** @description What still has to reach somebody outside */
            waitsFor: components["schemas"]["OutwardWait"][];
            /**
             * Format: date-time
             * @description Everybody outside had been told, with receipts
             */
            toldAt: string | null;
            /** @description What keeps the erasure from being ordered */
            needs: components["schemas"]["CorrectionNeed"][];
            dues: components["schemas"]["CorrectionDueDto"][];
            /** @description The role to which it was escalated last */
            rung: string | null;
            /** Format: date-time */
            orderedAt: string | null;
            /**
             * Format: date-time
             * @description The erasure is certified
             */
            erasedAt: string | null;
            letters: components["schemas"]["CorrectionLetterDto"][];
            /** @description Who decided that no apology is owed; wrongly red only */
            apologyWaivedBy: string | null;
            compensation: components["schemas"]["CompensationDto"] | null;
            /** @description Of a red entry: incentives that were applied */
            benefits: components["schemas"]["BenefitDto"][];
            receipts: components["schemas"]["CorrectionReceiptDto"][];
            events: components["schemas"]["CorrectionEventDto"][];
            /** @description What the caller may do now */
            may: components["schemas"]["CorrectionCommandName"][];
        };
        IssueLetterDto: {
            letter: components["schemas"]["CorrectionLetter"];
            /**
             * Format: uuid
             * @description The signed letter among the entry’s documents
             */
            documentId: string;
        };
        ServeLetterDto: {
            letter: components["schemas"]["CorrectionLetter"];
            method: components["schemas"]["ServiceMethod"];
            /**
             * Format: date
             * @description Shanghai date of the service
             */
            on: string;
        };
        CorrectionReasonDto: {
            /** @description Sealed with the entry, and destroyed with it */
            reason: string;
        };
        RegisterCompensationDto: {
            standing: components["schemas"]["CompensationStanding"];
            /** @description Fen; only when granted or paid */
            amountFen?: number;
            /**
             * Format: date
             * @description Shanghai date of this standing
             */
            on: string;
        };
        AnswerBenefitDto: {
            /**
             * Format: uuid
             * @description The task of the incentive
             */
            taskId: string;
            standing: components["schemas"]["BenefitStanding"];
            /** @description Required when it cannot be reclaimed; sealed */
            reason?: string;
        };
        /** @enum {string} */
        ErasureGround: "retentionEnded" | "objectionSustained" | "misidentified";
        /**
         * @description What still has to reach somebody first, or who holds it
         * @enum {string}
         */
        ErasureWait: "entry" | "changes" | "filings" | "publications" | "measures" | "removalRequests" | "hold";
        /** @enum {string} */
        ErasureStep: "keys" | "files" | "snapshots" | "rows" | "subject" | "runs" | "histories" | "space" | "certificate";
        ErasureStepDto: {
            step: components["schemas"]["ErasureStep"];
            /** Format: date-time */
            doneAt: string;
            /** @description How many of what were destroyed, by store */
            counts: {
                [key: string]: number;
            };
        };
        ErasureDto: {
            /** Format: uuid */
            entryId: string;
            entryNo: string;
            list: components["schemas"]["ListKind"];
            /** Format: uuid */
            departmentId: string;
            ground: components["schemas"]["ErasureGround"];
            article: string;
            orderedBy: components["schemas"]["EventActorDto"];
            /** Format: date-time */
            orderedAt: string;
            /** @description What still has to reach somebody first, or who holds it */
            waitsFor: components["schemas"]["ErasureWait"][];
            /** @description What is done */
            steps: components["schemas"]["ErasureStepDto"][];
            /**
             * Format: date-time
             * @description Null: it is under way
             */
            finishedAt: string | null;
        };
        ErasuresPage: {
            items: components["schemas"]["ErasureDto"][];
            next: string | null;
        };
        RetentionDto: {
            /** Format: uuid */
            entryId: string;
            entryNo: string;
            list: components["schemas"]["ListKind"];
            /** Format: uuid */
            departmentId: string;
            ground: components["schemas"]["ErasureGround"];
            /**
             * Format: date
             * @description Counted from the day of the end
             */
            endedOn: string;
            /** @description ISO 8601 duration of the policy pack; null: nothing is kept */
            term: string | null;
            /**
             * Format: date
             * @description The last day on which it is kept
             */
            keptUntil: string;
            /**
             * Format: date-time
             * @description The first instant at which it is to be destroyed
             */
            destroyedFrom: string;
            /**
             * Format: date-time
             * @description Since when a head holds it; null: nobody does
             */
            heldAt: string | null;
            heldBy: string | null;
            /** @description Whether the caller may hold it now */
            mayHold: boolean;
            mayRelease: boolean;
        };
        RetentionPage: {
            items: components["schemas"]["RetentionDto"][];
            next: string | null;
            /** @description All that is to be destroyed within the days asked */
            due: number;
            /** @description Further ones that a head holds */
            held: number;
        };
        OrderedByDto: {
            /** @description `clock`: the end of retention; `service`: a sustained objection */
            system?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            departmentId?: string;
            role?: string;
        };
        KeptDto: {
            /** Format: date-time */
            from: string;
            term: string | null;
            /** Format: date-time */
            until: string;
        };
        ChainStandDto: {
            seq: number;
            /** @description SHA-256, hex */
            hash: string;
        };
        ErasureCertificateDto: {
            version: number;
            /** Format: uuid */
            entryId: string;
            entryNo: string;
            list: components["schemas"]["ListKind"];
            /** Format: uuid */
            departmentId: string;
            ground: components["schemas"]["ErasureGround"];
            article: string;
            orderedBy: components["schemas"]["OrderedByDto"];
            /** Format: date-time */
            orderedAt: string;
            kept: components["schemas"]["KeptDto"] | null;
            steps: components["schemas"]["ErasureStepDto"][];
            /** @description The entry’s chain, which verifies without what was destroyed */
            chain: components["schemas"]["ChainStandDto"];
            /** Format: date-time */
            finishedAt: string;
        };
        CertifiedErasureDto: {
            certificate: components["schemas"]["ErasureCertificateDto"];
            /** @description SHA-256 of the certificate’s canonical JSON (RFC 8785), hex; the event `erased` has it too */
            sha256: string;
        };
        /** @enum {string} */
        PaperFormat: "pdf" | "docx";
        EntryRetentionDto: {
            retention: components["schemas"]["RetentionDto"] | null;
            erasure: components["schemas"]["ErasureDto"] | null;
        };
        RetentionReasonDto: {
            /** @description Sealed with the entry, and destroyed with it */
            reason: string;
        };
        /** @enum {string} */
        ScreeningPurpose: "administrativeApproval" | "publicProcurement" | "fundsAndSubsidies" | "honoursAndAwards" | "supervision" | "creditService" | "memberService" | "other";
        CheckTicketRequestDto: {
            purpose: components["schemas"]["ScreeningPurpose"];
            /** @description The case at hand; every check with the ticket is registered with it */
            purposeText: string;
        };
        CheckTicketDto: {
            /** @description Goes to the check page as the form field `ticket`, never into an address */
            ticket: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Where the form is sent, in a frame or a window of its own */
            address: string;
        };
        /** @enum {string} */
        FilingStanding: "open" | "late" | "received" | "receivedLate";
        FilingDto: {
            tries: number;
            /** Format: date-time */
            triedAt: string | null;
            /** @description Why the last attempt failed; null: it did not */
            lastError: string | null;
            /** Format: date-time */
            sentAt: string | null;
            receipt: string | null;
            /** Format: date-time */
            receivedAt: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entryId: string;
            entryNo: string;
            list: components["schemas"]["ListKind"];
            /** Format: uuid */
            departmentId: string;
            occasion: components["schemas"]["Occasion"];
            recipient: components["schemas"]["Recipient"];
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            /** @description Working days left; negative: begun since the due date */
            workingDaysLeft: number;
            certainty: components["schemas"]["Certainty"];
            standing: components["schemas"]["FilingStanding"];
            /** @description Who was warned last; null: nobody yet */
            rung: components["schemas"]["FilingRung"] | null;
            /** Format: date-time */
            rungAt: string | null;
            /** @description Whether the caller may have it tried at once */
            mayTry: boolean;
        };
        FilingsPage: {
            items: components["schemas"]["FilingDto"][];
            next: string | null;
        };
        OnTimeDto: {
            recipient: components["schemas"]["Recipient"];
            /** @description Filings that fell due */
            due: number;
            /** @description With a receipt in time */
            onTime: number;
            /** @description Without a receipt */
            open: number;
            /** @description Without a receipt though due */
            late: number;
        };
        OnTimeRatesDto: {
            items: components["schemas"]["OnTimeDto"][];
        };
        DueDateDto: {
            /** @description Shanghai date or instant */
            countedFrom: string;
            /** @description { workingDays } or { duration } */
            term: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            certainty: components["schemas"]["Certainty"];
            explanation: components["schemas"]["ExplanationDto"];
            changes: components["schemas"]["DeadlineChangeDto"][];
            /** @description Of the policy that asks for it */
            article: string;
            /** @description The policy pack that says within what term: code and version */
            pack: string;
        };
        /** @enum {string} */
        LookKind: "personal" | "document" | "search" | "screening" | "changes" | "export";
        /** @enum {string} */
        ReviewVerdict: "inOrder" | "questioned" | "referred";
        LookReviewDto: {
            /** Format: date-time */
            at: string;
            by: string;
            verdict: components["schemas"]["ReviewVerdict"];
            note: string | null;
        };
        LookDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            kind: components["schemas"]["LookKind"];
            /** @description A code; the words beside it say the case */
            purpose: string;
            /** @description Null: there is none, or it was destroyed with the entry */
            purposeText: string | null;
            /**
             * Format: uuid
             * @description The entry that was opened
             */
            entryId: string | null;
            asked: number;
            found: number;
            suggested: number;
            missed: number;
            ip: string;
            review: components["schemas"]["LookReviewDto"] | null;
        };
        LooksPage: {
            items: components["schemas"]["LookDto"][];
            next: string | null;
        };
        OrdinaryDto: {
            /** @description Hour from which officers usually work */
            fromHour: number;
            toHour: number;
            /** @description More different subjects a day are many */
            subjectsADay: number;
            /** @description More than so many times the mean of thirty days is far above usual */
            timesUsual: number;
            /** @description So many looks at one subject a day are odd */
            looksAtOne: number;
            /** @description From this share of questions on most have missed */
            missedShare: number;
        };
        QuerierDto: {
            /** Format: uuid */
            id: string;
            /** @description A system by its credential; otherwise an officer */
            system: boolean;
            name: string;
            department: string | null;
        };
        /** @enum {string} */
        LookAnomaly: "unusualHours" | "manySubjects" | "farAboveUsual" | "sameSubjectAgain" | "mostlyMissed" | "newAddress";
        LookDayDto: {
            /** Format: date */
            day: string;
            workingDay: boolean;
            querier: components["schemas"]["QuerierDto"];
            looks: number;
            /** @description Questions in those looks */
            asked: number;
            /** @description Questions that nobody was found by */
            missed: number;
            /** @description Different subjects told or suggested */
            subjects: number;
            anomalies: components["schemas"]["LookAnomaly"][];
            reviewed: number;
            /** @description Looks whose last review is not that it is in order */
            open: number;
        };
        LookDaysDto: {
            /** @description What is compared with: our own defaults */
            ordinary: components["schemas"]["OrdinaryDto"];
            /** @description The latest day first; what is odd before the rest */
            items: components["schemas"]["LookDayDto"][];
        };
        ReviewLooksDto: {
            /** Format: uuid */
            querier: string;
            /**
             * Format: date
             * @description Shanghai date of the looks
             */
            day: string;
            /** @description These looks; without it all of the day that nobody has reviewed */
            ids?: string[];
            verdict: components["schemas"]["ReviewVerdict"];
            /** @description Required unless it is in order */
            note?: string;
        };
        ReviewedDto: {
            /** @description How many were reviewed by this request; none by a repeat of it */
            count: number;
        };
        /** @enum {string} */
        PartState: "up" | "down";
        LiveDto: {
            status: components["schemas"]["PartState"];
        };
        PartsDto: {
            database: components["schemas"]["PartState"];
            temporal: components["schemas"]["PartState"];
            /** @description Somebody polls the task queue of entries */
            worker: components["schemas"]["PartState"];
        };
        ReadyDto: {
            status: components["schemas"]["PartState"];
            parts: components["schemas"]["PartsDto"];
        };
        /** @enum {string} */
        ImportList: "red" | "black" | "watch";
        ImportFormDto: {
            list: components["schemas"]["ImportList"];
            /** @description `code` or `code@version`; the default pack unless told */
            pack?: string;
            /** @description Only `true`: every upload is a dry run, confirmed by its own request */
            dryRun?: boolean;
            /**
             * Format: binary
             * @description CSV (UTF-8 or GB18030) or XLSX
             */
            file: string;
        };
        /** @enum {string} */
        ImportStatus: "checking" | "checked" | "faulty" | "running" | "done" | "repeated";
        RowCountsDto: {
            total: number;
            good: number;
            faulty: number;
        };
        RowFaultDto: {
            /** @description The line of the file or sheet; the header is line 1 */
            row: number;
            /** @description As the template names it */
            column: string;
            fault: string;
        };
        NormalisedDto: {
            row: number;
            column: string;
            /** @description fullWidth, blanks, lowerCase */
            changes: string[];
            /** @description The value now, masked */
            value: string;
        };
        ImportWarningDto: {
            row: number;
            column: string;
            warning: string;
        };
        ProgressDto: {
            total: number;
            done: number;
            failed: number;
        };
        AlreadyImportedDto: {
            /** Format: uuid */
            importId: string;
            /** Format: date-time */
            at: string;
        };
        ImportDto: {
            /** Format: uuid */
            id: string;
            list: components["schemas"]["ListKind"];
            fileName: string | null;
            status: components["schemas"]["ImportStatus"];
            pack: components["schemas"]["PackRefDto"];
            rows: components["schemas"]["RowCountsDto"];
            faults: components["schemas"]["RowFaultDto"][];
            /** @description The first 1,000 */
            normalised: components["schemas"]["NormalisedDto"][];
            /** @description The first 1,000 */
            warnings: components["schemas"]["ImportWarningDto"][];
            progress: components["schemas"]["ProgressDto"];
            /** @description The same file was imported before */
            alreadyImported: components["schemas"]["AlreadyImportedDto"] | null;
            uploadedBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            confirmedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
        };
        ImportRowSummaryDto: {
            /** Format: uuid */
            id: string;
            list: components["schemas"]["ListKind"];
            fileName: string | null;
            status: components["schemas"]["ImportStatus"];
            rows: components["schemas"]["RowCountsDto"];
            progress: components["schemas"]["ProgressDto"];
            uploadedBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        ImportsPage: {
            items: components["schemas"]["ImportRowSummaryDto"][];
            next: string | null;
        };
        /** @enum {string} */
        MeasureList: "red" | "black" | "watch";
        CataloguedMeasureDto: {
            code: string;
            text: string;
            list: components["schemas"]["MeasureList"];
            /** @description Codes of fields; null: all of them */
            fields: string[] | null;
            /** @description Code of the department; null: a body outside government is invited */
            department: string | null;
            /** @description Code of the invited body */
            body: string | null;
            bodyName: string | null;
            legalBasis: string;
            /** @description False: it may be applied. Never true of an invited body */
            mandatory: boolean;
        };
        MemorandumDto: {
            code: string;
            title: string;
            documentNo: string;
            /** Format: date */
            issuedOn: string;
            measures: components["schemas"]["CataloguedMeasureDto"][];
        };
        MeasuresDto: {
            version: number;
            issuedBy: string;
            /** Format: date */
            effectiveFrom: string;
            memoranda: components["schemas"]["MemorandumDto"][];
        };
        /** @enum {string} */
        MeasureRound: "apply" | "stop";
        /**
         * @description What is owed next; of an invited body: nothing
         * @enum {string}
         */
        MeasureStep: "acknowledge" | "answer";
        /** @enum {string} */
        MeasureResult: "applied" | "notApplicable" | "stopped";
        SystemTaskDto: {
            /** Format: uuid */
            taskId: string;
            entryNo: string;
            list: components["schemas"]["ListKind"];
            field: string;
            round: components["schemas"]["MeasureRound"];
            measure: string;
            legalBasis: string;
            /** Format: date-time */
            openedAt: string;
            /** @description What is owed next; of an invited body: nothing */
            step: components["schemas"]["MeasureStep"] | null;
            /**
             * Format: date-time
             * @description Until when; invited bodies have no due date
             */
            dueAt: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            result: components["schemas"]["MeasureResult"] | null;
            /** Format: date-time */
            cancelledAt: string | null;
        };
        SystemTasksPage: {
            items: components["schemas"]["SystemTaskDto"][];
            next: string | null;
        };
        AcknowledgeTaskDto: {
            /** Format: uuid */
            taskId: string;
        };
        MeasureFeedbackDto: {
            /** Format: uuid */
            taskId: string;
            result: components["schemas"]["MeasureResult"];
            /**
             * Format: date
             * @description The day on which it was applied or stopped; required then
             */
            on?: string;
            /** @description Sealed. Required when it is not applicable */
            reason?: string;
        };
        /** @enum {string} */
        TaskStanding: "owed" | "late" | "invited" | "answered" | "cancelled";
        MeasureTaskDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entryId: string;
            entryNo: string;
            list: components["schemas"]["ListKind"];
            field: string;
            /** @description The recognising department */
            recognisedBy: string;
            round: components["schemas"]["MeasureRound"];
            measure: string;
            memorandum: string;
            legalBasis: string;
            mandatory: boolean;
            /** Format: uuid */
            departmentId: string | null;
            /** @description The implementing department, or the invited body */
            implementer: string;
            /** @description A body outside government: nothing is due of it */
            invited: boolean;
            standing: components["schemas"]["TaskStanding"];
            /** Format: date-time */
            openedAt: string;
            /** @description What is owed next */
            step: components["schemas"]["MeasureStep"] | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** @description Working days left; negative: begun since the due date */
            workingDaysLeft: number | null;
            certainty: components["schemas"]["Certainty"] | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            result: components["schemas"]["MeasureResult"] | null;
            /**
             * Format: date
             * @description When it was applied or stopped
             */
            resultOn: string | null;
            /** @description The words stand sealed in the record of the entry */
            reasonGiven: boolean;
            /**
             * Format: date-time
             * @description The entry ended before it was answered
             */
            cancelledAt: string | null;
            /**
             * Format: date-time
             * @description The validity changed since the round was opened; nothing is owed
             */
            changedAt: string | null;
            /** @description Who was warned last; null: nobody yet */
            rung: components["schemas"]["FilingRung"] | null;
            /** Format: date-time */
            rungAt: string | null;
            /** @description An invited body has a receipt for the last message */
            told: boolean;
            /** @description Why the invited body could not be told last; null: it could */
            lastError: string | null;
            /** @description The caller may answer for the implementing department now, or record the letter of the invited body */
            mayAnswer: boolean;
        };
        MeasureTasksPage: {
            items: components["schemas"]["MeasureTaskDto"][];
            next: string | null;
        };
        DepartmentBoardDto: {
            /** Format: uuid */
            departmentId: string;
            department: string;
            tasks: number;
            answered: number;
            /** @description Answered, but after the due date */
            answeredLate: number;
            owed: number;
            /** @description Owed though due */
            late: number;
        };
        MeasureBoardDto: {
            items: components["schemas"]["DepartmentBoardDto"][];
        };
        MeasureDueDateDto: {
            /** @description Shanghai date or instant */
            countedFrom: string;
            /** @description { workingDays } or { duration } */
            term: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            certainty: components["schemas"]["Certainty"];
            explanation: components["schemas"]["ExplanationDto"];
            changes: components["schemas"]["DeadlineChangeDto"][];
            /** @description Of the policy that asks for it */
            article: string;
            /** @description The policy pack that says within what term: code and version */
            pack: string;
            step: components["schemas"]["MeasureStep"];
        };
        MeasureDueDatesDto: {
            /** @description Step by step; none of an invited body, of which nothing is due */
            items: components["schemas"]["MeasureDueDateDto"][];
        };
        AcknowledgeManyDto: {
            ids: string[];
            /** @description Only say what would become of each */
            preview: boolean;
        };
        /** @enum {string} */
        BulkMeasureOutcome: "would" | "done" | "refused";
        AcknowledgedDto: {
            /** Format: uuid */
            id: string;
            entryNo: string | null;
            outcome: components["schemas"]["BulkMeasureOutcome"];
            rule: string | null;
            reason: string | null;
        };
        AcknowledgedManyDto: {
            items: components["schemas"]["AcknowledgedDto"][];
        };
        /** @enum {string} */
        ApplyResult: "applied" | "notApplicable";
        AnswerLetterDto: {
            /**
             * Format: date
             * @description The date of the letter
             */
            on: string;
            /**
             * Format: uuid
             * @description The letter: a document of the entry
             */
            documentId: string;
        };
        AnswerMeasureDto: {
            result: components["schemas"]["ApplyResult"];
            /**
             * Format: date
             * @description The day on which it was applied; required then
             */
            on?: string;
            /** @description Sealed. Required when it is not applicable */
            reason?: string;
            /** @description By which an invited body answered, recorded by the recognising department; departments: none */
            letter?: components["schemas"]["AnswerLetterDto"];
        };
        ConfirmStoppedDto: {
            /**
             * Format: date
             * @description The day on which it stopped
             */
            on: string;
            /** @description Sealed */
            reason?: string;
            /** @description By which an invited body answered, recorded by the recognising department; departments: none */
            letter?: components["schemas"]["AnswerLetterDto"];
        };
        /**
         * @description How far the warning has climbed
         * @enum {string}
         */
        Rung: "none" | "officer" | "head" | "creditOffice";
        InboxItemDto: {
            /** Format: uuid */
            id: string;
            /** @description Readable number, e.g. HEI-2026-000123 */
            no: string;
            list: components["schemas"]["ListKind"];
            state: components["schemas"]["EntryState"];
            subjectKind: components["schemas"]["SubjectKind"];
            /** @description Natural persons of other departments: masked. Null: destroyed */
            name: string | null;
            field: string;
            department: components["schemas"]["DepartmentRefDto"];
            /** Format: date-time */
            draftedAt: string;
            makerName: string | null;
            /** Format: date-time */
            recognisedAt: string | null;
            /** Format: date-time */
            validUntil: string | null;
            nextDeadline: components["schemas"]["NextDeadlineDto"] | null;
            /** @description Commands that the reader may give now */
            waitingFor: string[];
            /** @description How far the warning has climbed */
            rung: components["schemas"]["Rung"];
        };
        ToldDto: {
            entry: components["schemas"]["EntryRowDto"];
            /** @description Type of the last event: `exited`, `dropped` or `comparedWith` */
            event: string;
            /** Format: date-time */
            at: string;
            ground: components["schemas"]["ExitGround"] | null;
            /** @description The entry that brought it about */
            byEntryNo: string | null;
            /** @description Its department */
            byDepartment: string | null;
            /** @description The platform whose list brought it about */
            byPlatform: components["schemas"]["Platform"] | null;
            /** @description The platform’s own number of the listing */
            byReference: string | null;
            /**
             * Format: date-time
             * @description When the platform’s data was complete
             */
            byAsOf: string | null;
        };
        OwedMeasuresDto: {
            /** @description The soonest due first */
            owed: components["schemas"]["MeasureTaskDto"][];
            /** @description Applied, and the validity of the entry changed lately */
            changed: components["schemas"]["MeasureTaskDto"][];
        };
        /** @enum {string} */
        UnconfirmedWhat: "takedown" | "announce" | "statistics";
        UnconfirmedDto: {
            /** Format: uuid */
            id: string;
            what: components["schemas"]["UnconfirmedWhat"];
            /** Format: uuid */
            entryId: string | null;
            entryNo: string | null;
            /** @description Of statistics, `YYYY-MM` */
            month: string | null;
            /** @description Code of the channel or platform */
            receiver: string;
            /** Format: date-time */
            since: string;
            /** @description Who was warned last */
            rung: components["schemas"]["Rung"];
            tries: number;
            /** @description Why the last attempt failed; null: it did not */
            lastError: string | null;
        };
        DoubledDto: {
            /** @description The oldest first */
            entries: components["schemas"]["EntryRowDto"][];
        };
        /** @enum {string} */
        ReturnStanding: "awaited" | "late" | "confirmed" | "confirmedLate";
        AwaitedReturnDto: {
            /** Format: uuid */
            returnId: string;
            month: string;
            departmentName: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            /** @description Negative: working days begun since */
            workingDaysLeft: number;
            certainty: components["schemas"]["Certainty"];
            standing: components["schemas"]["ReturnStanding"];
            /** @description Who was reminded last; null: nobody */
            rung: components["schemas"]["FilingRung"] | null;
        };
        InboxCountsDto: {
            mine: number;
            department: number;
            overdue: number;
            /** @description All removal requests that are late */
            removals: number;
            /** @description All measures that the department owes a step of */
            measures: number;
            /** @description All cases that the department owes a step in */
            cases: number;
        };
        InboxDto: {
            /** @description What the reader can do now, most urgent first */
            mine: components["schemas"]["InboxItemDto"][];
            /** @description What waits for colleagues of the department */
            department: components["schemas"]["InboxItemDto"][];
            /** @description What other entries and departments brought about lately, newest first */
            told: components["schemas"]["ToldDto"][];
            /** @description Requests to platforms that are late, the longest overdue first; for the credit office of all departments */
            removals: components["schemas"]["RemovalRequestDto"][];
            measures: components["schemas"]["OwedMeasuresDto"];
            /** @description What channels should have confirmed and have not, the longest overdue first; for the credit office what has come as far as it, and the statistics */
            unconfirmed: components["schemas"]["UnconfirmedDto"][];
            /** @description The department has to decide which entry of each stays */
            doubled: components["schemas"]["DoubledDto"][];
            /** @description Monthly statistics that the department has to confirm; for the credit office, who is late */
            statistics: components["schemas"]["AwaitedReturnDto"][];
            /** @description What people and departments brought, and the department still owes: the most urgent first */
            cases: components["schemas"]["CaseRowDto"][];
            counts: components["schemas"]["InboxCountsDto"];
        };
        /** @enum {string} */
        IncidentSource: "record" | "engine";
        IncidentDto: {
            /**
             * Format: uuid
             * @description Null: seen in the engine only
             */
            id: string | null;
            workflowId: string;
            /** Format: uuid */
            entryId: string | null;
            entryNo: string | null;
            activity: string;
            /** @description Error class and code; no personal data */
            cause: string;
            attempts: number;
            /** Format: date-time */
            firstFailedAt: string;
            /** Format: date-time */
            lastFailedAt: string;
            /** Format: date-time */
            nextTryAt: string | null;
            /** Format: date-time */
            resolvedAt: string | null;
            source: components["schemas"]["IncidentSource"];
            temporalUiUrl: string | null;
            /** @description It waits for its next try, and the caller may have it tried at once */
            mayTry: boolean;
        };
        IncidentsDto: {
            items: components["schemas"]["IncidentDto"][];
            /** @description The engine answered; if not, only recorded incidents are here */
            engineAnswered: boolean;
        };
        /** @enum {string} */
        NotificationStanding: "waiting" | "delivered" | "putDown" | "givenUp";
        /**
         * @description Over which way it went last; `file`, `console`: put down for somebody to pass on
         * @enum {string}
         */
        NotificationChannel: "mail" | "webhook" | "file" | "console";
        /**
         * @description `caseNews`: to the party of a case; `paperSent`: to whom a paper is addressed; the others: to officers, of what is due
         * @enum {string}
         */
        NotificationKind: "filingDue" | "measureDue" | "publicationDue" | "caseDue" | "correctionDue" | "statisticsDue" | "statisticsPushDue" | "caseEvidence" | "caseNews" | "paperSent";
        NotificationDto: {
            /** @description Over which way it went last; `file`, `console`: put down for somebody to pass on */
            channel: components["schemas"]["NotificationChannel"] | null;
            standing: components["schemas"]["NotificationStanding"];
            /** Format: date-time */
            owedAt: string;
            tries: number;
            /** @description Why the last attempt failed; null: it did not */
            lastError: string | null;
            /** Format: date-time */
            deliveredAt: string | null;
            /** @description What proves that it was handed over */
            receipt: string | null;
            /** Format: uuid */
            id: string;
            /** @description `caseNews`: to the party of a case; `paperSent`: to whom a paper is addressed; the others: to officers, of what is due */
            kind: components["schemas"]["NotificationKind"];
            /** @description Of the entry or the case */
            no: string;
            /** Format: uuid */
            entryId: string | null;
            /** Format: uuid */
            caseId: string | null;
            /** Format: uuid */
            departmentId: string;
            /** @description The officer; null: the party of the case, whose address is told to nobody */
            readerName: string | null;
            /** @description Whether the caller may have it tried at once */
            mayTry: boolean;
        };
        NotificationsPage: {
            items: components["schemas"]["NotificationDto"][];
            next: string | null;
        };
        MyAddressDto: {
            /** @description Where my warnings and escalations go; null: nowhere */
            mail: string | null;
        };
        SetMyAddressDto: {
            /** @description A mail address; null takes it away */
            mail: string | null;
        };
        /** @enum {string} */
        SnapshotSource: "upload" | "pull";
        SnapshotDto: {
            /** Format: uuid */
            id: string;
            platform: components["schemas"]["Platform"];
            /** Format: date-time */
            asOf: string;
            /** Format: date-time */
            receivedAt: string;
            source: components["schemas"]["SnapshotSource"];
            rows: number;
            /** @description Lines left out: their number can be nobody’s */
            skipped: number;
            /** @description Candidates that waited have been told */
            announced: boolean;
        };
        LastPullDto: {
            /** Format: date-time */
            triedAt: string;
            /** Format: date-time */
            succeededAt: string | null;
            /**
             * Format: date-time
             * @description Null: the last attempt succeeded
             */
            failingSince: string | null;
            error: string | null;
        };
        PlatformDto: {
            platform: components["schemas"]["Platform"];
            /** @description By the pack in force */
            standing: components["schemas"]["PlatformStanding"];
            /** Format: date-time */
            freshUntil: string | null;
            newest: components["schemas"]["SnapshotDto"] | null;
            /** @description Null: never pulled; its lists are uploaded */
            lastPull: components["schemas"]["LastPullDto"] | null;
            /** @description Candidates that wait for its data */
            waiting: number;
        };
        PlatformsDto: {
            items: components["schemas"]["PlatformDto"][];
            /** @description The pack by which data is fresh or stale: code@version */
            pack: string;
        };
        WaitingCandidateDto: {
            /** Format: uuid */
            id: string;
            /** @description Readable number, e.g. HEI-2026-000123 */
            no: string;
            list: components["schemas"]["ListKind"];
            state: components["schemas"]["EntryState"];
            subjectKind: components["schemas"]["SubjectKind"];
            /** @description Natural persons of other departments: masked. Null: destroyed */
            name: string | null;
            field: string;
            department: components["schemas"]["DepartmentRefDto"];
            /** Format: date-time */
            draftedAt: string;
            makerName: string | null;
            /** Format: date-time */
            recognisedAt: string | null;
            /** Format: date-time */
            validUntil: string | null;
            nextDeadline: components["schemas"]["NextDeadlineDto"] | null;
            /** @description Whose data is missing or too old */
            waitsFor: components["schemas"]["Platform"][];
            /**
             * Format: date-time
             * @description Since when it waits for just these
             */
            since: string;
        };
        WaitingCandidatesPage: {
            items: components["schemas"]["WaitingCandidateDto"][];
            next: string | null;
        };
        SnapshotsDto: {
            items: components["schemas"]["SnapshotDto"][];
        };
        SnapshotFormDto: {
            platform: components["schemas"]["Platform"];
            /** @description ISO 8601 with offset: the instant for which the platform says its lists are complete */
            asOf: string;
            /** @description How many red entries in force it may end (§18). If it would end more it is not taken, and the problem `would-end-red-entries` says how many; not given: any number */
            endsAtMost?: number;
            /**
             * Format: binary
             * @description CSV (UTF-8 or GB18030) or JSON (an array, or a line for each) with list, uscc or idNumber, documentType, reference
             */
            file: string;
        };
        SnapshotReceivedDto: {
            /** Format: uuid */
            id: string;
            platform: components["schemas"]["Platform"];
            /** Format: date-time */
            asOf: string;
            /** Format: date-time */
            receivedAt: string;
            source: components["schemas"]["SnapshotSource"];
            rows: number;
            /** @description Lines left out: their number can be nobody’s */
            skipped: number;
            /** @description Candidates that waited have been told */
            announced: boolean;
            /** @description False: newer data of this platform was there already */
            newest: boolean;
            /** @description The same content of the same as-of was there before; nothing changed */
            repeated: boolean;
        };
        /** @enum {string} */
        PaperKind: "priorNotice" | "recognitionDecision" | "repairNotice" | "objectionAnswer" | "challengeAnswer" | "repairDecision" | "exitAnnouncement" | "apology" | "clarification" | "clarificationLetter" | "watchWarning";
        PaperSendingDto: {
            /** @description Over which way it went last; `file`, `console`: put down for somebody to pass on */
            channel: components["schemas"]["NotificationChannel"] | null;
            standing: components["schemas"]["NotificationStanding"];
            /** Format: date-time */
            owedAt: string;
            tries: number;
            /** @description Why the last attempt failed; null: it did not */
            lastError: string | null;
            /** Format: date-time */
            deliveredAt: string | null;
            /** @description What proves that it was handed over */
            receipt: string | null;
            /** Format: uuid */
            id: string;
            /** @description Where to, masked; own department only; null also once it is destroyed */
            to: string | null;
        };
        PaperDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["PaperKind"];
            /** @description Document number (文号) */
            no: string;
            /** @description Of the wording */
            templateVersion: number;
            /**
             * Format: uuid
             * @description The case that it answers
             */
            caseId: string | null;
            /**
             * Format: uuid
             * @description Download it as a document of the entry
             */
            pdfDocumentId: string;
            /** Format: uuid */
            docxDocumentId: string;
            /** @description SHA-256, hexadecimal */
            pdfSha256: string;
            /** @description SHA-256, hexadecimal */
            docxSha256: string;
            issuedBy: string | null;
            /** Format: date-time */
            at: string;
            /** @description Whether the caller may send a copy to the addressee now */
            maySend: boolean;
            /** @description Where a copy would go, masked; null: nowhere, or not the own department */
            sendTo: string | null;
            /** @description The sendings so far, oldest first */
            sent: components["schemas"]["PaperSendingDto"][];
        };
        /** @enum {string} */
        ChosenPaperKind: "priorNotice" | "recognitionDecision" | "objectionAnswer" | "challengeAnswer" | "repairDecision" | "exitAnnouncement" | "apology" | "clarification" | "clarificationLetter" | "watchWarning";
        PaperChoiceDto: {
            kind: components["schemas"]["ChosenPaperKind"];
            allowed: boolean;
            /** @description The rule that stands against it */
            rule: components["schemas"]["RuleId"] | null;
            /** @description The officer has to write something */
            textRequired: boolean;
        };
        PapersDto: {
            items: components["schemas"]["PaperDto"][];
            /** @description Every kind, and whether the entry is ready for it */
            choices: components["schemas"]["PaperChoiceDto"][];
        };
        WritePaperDto: {
            kind: components["schemas"]["ChosenPaperKind"];
            /** @description The officer’s own words; some kinds ask for them */
            text?: string;
        };
        IssuedPapersDto: {
            items: components["schemas"]["PaperDto"][];
        };
        PolicyPackDto: {
            code: string;
            version: string;
            title: string;
            /** Format: date */
            effectiveFrom: string;
            /** Format: date */
            effectiveTo: string | null;
            /** @description Its own end has passed; it may still be chosen */
            lapsed: boolean;
            notice: string | null;
            isDefault: boolean;
        };
        PolicyPacksDto: {
            items: components["schemas"]["PolicyPackDto"][];
        };
        PolicyPackContentDto: {
            code: string;
            version: string;
            title: string;
            /** Format: date */
            effectiveFrom: string;
            /** Format: date */
            effectiveTo: string | null;
            /** @description Its own end has passed; it may still be chosen */
            lapsed: boolean;
            notice: string | null;
            isDefault: boolean;
            /** @description The whole pack; each number with its source */
            content: {
                [key: string]: unknown;
            };
            /** @description SHA-256 over the canonical JSON of the content, hex */
            sha256: string;
        };
        StateDto: {
            state: string;
            ended: boolean;
            /** @description The subject is on the list */
            inForce: boolean;
        };
        /** @enum {string} */
        ReasonNeed: "required" | "optional" | "none";
        TransitionDto: {
            command: string;
            from: string;
            to: string;
            /** @description Empty: the clock or the service */
            by: components["schemas"]["Role"][];
            event: string;
            article: string;
            reason: components["schemas"]["ReasonNeed"];
            /** @description Set off by a deadline */
            clock: boolean;
        };
        ProcedureDto: {
            list: components["schemas"]["ListKind"];
            initial: string;
            states: components["schemas"]["StateDto"][];
            transitions: components["schemas"]["TransitionDto"][];
        };
        ExitTableDto: {
            items: components["schemas"]["ExitRowDto"][];
        };
        RuleDto: {
            rule: string;
            article: string;
            requirement: string;
            zh: string;
            en: string;
        };
        RulesDto: {
            items: components["schemas"]["RuleDto"][];
        };
        /**
         * @description `work`: solve /filing/challenge; `captcha`: the operator’s widget; `none`: nothing
         * @enum {string}
         */
        FilingProof: "work" | "captcha" | "none";
        CaptchaDto: {
            script: string;
            siteKey: string;
            /** @description `cf-turnstile-response`: of the element `cf-turnstile` */
            field: string;
        };
        FilingDepartmentDto: {
            /** Format: uuid */
            id: string;
            name: string;
            nameEn: string;
        };
        FilingFieldDto: {
            code: string;
            name: string;
            nameEn: string;
        };
        FilingFormDto: {
            /** @description `work`: solve /filing/challenge; `captcha`: the operator’s widget; `none`: nothing */
            proof: components["schemas"]["FilingProof"];
            /** @description The operator’s widget; null: none, or none is told */
            captcha: components["schemas"]["CaptchaDto"] | null;
            maxFiles: number;
            /** @description Of one file */
            maxFileBytes: number;
            /** @description To whom leads can be brought */
            departments: components["schemas"]["FilingDepartmentDto"][];
            fields: components["schemas"]["FilingFieldDto"][];
        };
        ChallengeParametersDto: {
            algorithm: string;
            nonce: string;
            salt: string;
            cost: number;
            keyLength: number;
            keyPrefix: string;
            keySignature: string;
            /** @description Seconds since 1970 */
            expiresAt: number;
        };
        FilingChallengeDto: {
            parameters: components["schemas"]["ChallengeParametersDto"];
            signature: string;
        };
        PublicDeadlineDto: {
            kind: components["schemas"]["CaseDeadlineKind"];
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
        };
        PublicFiledDto: {
            /** @description `YY-2026-000012` */
            no: string;
            /** @description By which the case is followed; told now and never again */
            queryCode: string;
            kind: components["schemas"]["CaseKind"];
            /** Format: date-time */
            filedAt: string;
            /** @description Until when the department has to answer and to decide */
            deadlines: components["schemas"]["PublicDeadlineDto"][];
        };
        FileRepairDto: {
            /** @description Who files it */
            name: string;
            /** @description Telephone or mail */
            contact: string;
            /** @description What is said, and what is asked for */
            statement: string;
            /** @description The solved challenge of `/filing/challenge` (base64 of the widget), or the answer of the captcha */
            proof?: string;
            /** @description The number of the entry, `HEI-2026-000123` */
            entryNo: string;
            /** @description USCC or resident ID of the listed subject: needed for an entry that is not public, and proves that it is known */
            number?: string;
            /** @description Evidence, behind all other fields: PDF, image, text or office document */
            files?: string[];
        };
        FileLeadDto: {
            /** @description Who files it */
            name: string;
            /** @description Telephone or mail */
            contact: string;
            /** @description What is said, and what is asked for */
            statement: string;
            /** @description The solved challenge of `/filing/challenge` (base64 of the widget), or the answer of the captcha */
            proof?: string;
            /**
             * Format: uuid
             * @description To which department; see `/filing`
             */
            department: string;
            list: components["schemas"]["LeadList"];
            /** @description Code of the field; see `/filing` */
            field?: string;
            /** @description Whom it is about */
            subjectName: string;
            /** @description Their number */
            subjectNumber?: string;
            contributor: components["schemas"]["Contributor"];
            /** @description Evidence, behind all other fields: PDF, image, text or office document */
            files?: string[];
        };
        QueryCodeDto: {
            /** @description However it is typed */
            code: string;
        };
        PublicCaseEventDto: {
            type: components["schemas"]["CaseEventType"];
            /** Format: date-time */
            at: string;
            outcome: components["schemas"]["CaseOutcome"] | null;
            /** @description What the department told; null: nothing, or it was destroyed */
            reason: string | null;
            /** @description How many files came with it, from who holds the code */
            files: number;
        };
        PublicCaseStandingDto: {
            no: string;
            kind: components["schemas"]["CaseKind"];
            entryNo: string | null;
            /** @description Name of the department that decides */
            department: string;
            state: components["schemas"]["CaseState"];
            outcome: components["schemas"]["CaseOutcome"] | null;
            /** Format: date-time */
            filedAt: string;
            /** @description Those that run */
            deadlines: components["schemas"]["PublicDeadlineDto"][];
            events: components["schemas"]["PublicCaseEventDto"][];
            /** @description The entry has left its list because of it */
            entryEnded: boolean;
            mayWithdraw: boolean;
            /** @description Evidence is still taken, at `/cases/evidence` */
            mayAddEvidence: boolean;
        };
        AddEvidenceDto: {
            /** @description However it is typed */
            code: string;
            /** @description What the files show; sealed */
            remark?: string;
            /** @description The solved challenge of `/filing/challenge` (base64 of the widget), or the answer of the captcha */
            proof?: string;
            /** @description Evidence, behind all other fields: PDF, image, text or office document */
            files: string[];
        };
        WithdrawCaseDto: {
            /** @description However it is typed */
            code: string;
            reason: string;
        };
        PublicNameDto: {
            code: string;
            name: string;
            nameEn: string;
        };
        PublicityDto: {
            /**
             * Format: date
             * @description Its last day; null while it stands still
             */
            lastDay: string | null;
            /**
             * Format: date-time
             * @description The first instant that no longer belongs to it
             */
            endsAt: string | null;
        };
        PublicEntryRowDto: {
            /** Format: uuid */
            id: string;
            no: string | null;
            list: components["schemas"]["ListKind"] | null;
            subjectKind: components["schemas"]["SubjectKind"] | null;
            /** @description Of a natural person masked; null: what named the subject was destroyed */
            name: string | null;
            /** @description Of organisations only */
            uscc: string | null;
            field: components["schemas"]["PublicNameDto"] | null;
            department: components["schemas"]["PublicNameDto"] | null;
            /** Format: date */
            recognisedOn: string | null;
            /**
             * Format: date
             * @description The last day; null: as long as its cause lasts
             */
            validUntil: string | null;
            /** @description The validity stands still */
            suspended: boolean | null;
            /** @description Under publicity before recognition; null: recognised */
            publicity: components["schemas"]["PublicityDto"] | null;
            /** @description An objection to it is being verified */
            underObjection: boolean;
        };
        PublicEntriesPage: {
            items: components["schemas"]["PublicEntryRowDto"][];
            next: string | null;
        };
        PublicBasisDto: {
            kind: components["schemas"]["RecognitionBasisKind"];
            documentNo: string;
            /** Format: date */
            date: string;
        };
        PublicRepairDto: {
            repairable: boolean;
            method: components["schemas"]["RepairMethod"] | null;
            /** @description Within what time, ISO 8601 duration */
            period: string | null;
            /**
             * Format: date
             * @description From which day on an application can succeed; null: it cannot
             */
            from: string | null;
        };
        PublicEntryDto: {
            /** Format: uuid */
            id: string;
            no: string | null;
            list: components["schemas"]["ListKind"] | null;
            subjectKind: components["schemas"]["SubjectKind"] | null;
            /** @description Of a natural person masked; null: what named the subject was destroyed */
            name: string | null;
            /** @description Of organisations only */
            uscc: string | null;
            field: components["schemas"]["PublicNameDto"] | null;
            department: components["schemas"]["PublicNameDto"] | null;
            /** Format: date */
            recognisedOn: string | null;
            /**
             * Format: date
             * @description The last day; null: as long as its cause lasts
             */
            validUntil: string | null;
            /** @description The validity stands still */
            suspended: boolean | null;
            /** @description Under publicity before recognition; null: recognised */
            publicity: components["schemas"]["PublicityDto"] | null;
            /** @description An objection to it is being verified */
            underObjection: boolean;
            lei: string | null;
            /** @description Of an organisation, masked */
            legalRepresentative: string | null;
            /** @description Redacted */
            facts: string | null;
            bases: components["schemas"]["PublicBasisDto"][];
            /** @description Of the black list */
            repair: components["schemas"]["PublicRepairDto"] | null;
        };
        AnnouncementDto: {
            no: string;
            list: components["schemas"]["ListKind"];
            name: string | null;
            field: components["schemas"]["PublicNameDto"];
            department: components["schemas"]["PublicNameDto"];
            /** Format: date */
            exitedOn: string;
            ground: components["schemas"]["ExitGround"];
        };
        AnnouncementsPage: {
            items: components["schemas"]["AnnouncementDto"][];
            next: string | null;
        };
        LookupRequestDto: {
            /** @description A unified social credit code, or part of the name of an organisation */
            term: string;
        };
        /**
         * @description A code decides: `listed`, `notListed`. A name only suggests: `suggestions`, `nobody`. Not looked up: `wrongCode`, `personalNumber`, `tooShort`, `tooGeneral` (in thousands of names)
         * @enum {string}
         */
        LookupOutcome: "listed" | "notListed" | "suggestions" | "nobody" | "wrongCode" | "personalNumber" | "tooShort" | "tooGeneral";
        LookupDto: {
            /** @description A code decides: `listed`, `notListed`. A name only suggests: `suggestions`, `nobody`. Not looked up: `wrongCode`, `personalNumber`, `tooShort`, `tooGeneral` (in thousands of names) */
            outcome: components["schemas"]["LookupOutcome"];
            items: components["schemas"]["PublicEntryRowDto"][];
            /** @description There may be others: more of the name finds fewer */
            more: boolean;
        };
        ListCountDto: {
            list: components["schemas"]["ListKind"];
            count: number;
        };
        PublicOverviewDto: {
            /** @description Public and in force */
            counts: components["schemas"]["ListCountDto"][];
            /**
             * Format: date-time
             * @description When they were counted; once in some minutes
             */
            countedAt: string;
            fields: components["schemas"]["PublicNameDto"][];
            /** @description Those that recognise */
            departments: components["schemas"]["PublicNameDto"][];
        };
        TermDto: {
            workingDays?: number;
            duration?: string;
        };
        ClassTermsDto: {
            severity: components["schemas"]["SeverityClass"];
            /** @description Shortest validity, ISO 8601 duration */
            min: string;
            /** @description Longest validity */
            max: string;
            /** @description Least time on the list before repair */
            repairableAfter: string;
            /** @description As a rule */
            published: boolean;
        };
        ListTermsDto: {
            list: components["schemas"]["ListKind"];
            /** @description To state and defend, from service of the prior notice */
            windowToState: components["schemas"]["TermDto"];
            publicity: components["schemas"]["TermDto"];
            /** @description Whether an objection is accepted */
            objectionAnswered: components["schemas"]["TermDto"];
            objectionVerified: components["schemas"]["TermDto"];
            /** @description By how much the verification may be extended, with a reason */
            objectionExtension: components["schemas"]["TermDto"] | null;
            /** @description Null: the list knows no repair */
            repairDecided: components["schemas"]["TermDto"] | null;
            classes: components["schemas"]["ClassTermsDto"][];
        };
        PublicGuideDto: {
            title: string;
            /** @description Such as: the document behind it has lapsed */
            notice: string | null;
            lists: components["schemas"]["ListTermsDto"][];
            /** @description To ask for reconsideration, from the result */
            reconsideration: components["schemas"]["TermDto"];
            /** @description Different key fields that lead to a warning; null: no warnings */
            warningKeyFields: number | null;
            /** @description How many days an exit is announced here */
            exitAnnouncedDays: number;
        };
        /** @enum {string} */
        StandardLevel: "national" | "provincial";
        StandardVersionDto: {
            /** Format: uuid */
            id: string;
            version: number;
            level: components["schemas"]["StandardLevel"];
            issuingBody: string;
            documentNo: string;
            text: string;
            /** Format: date */
            effectiveFrom: string;
            /** Format: date */
            effectiveTo: string | null;
            /** @description Steps and windows that laws lay down instead of the pack, each naming its law (R3.5) */
            overrides: {
                [key: string]: unknown;
            }[] | null;
            /** @description What the service can judge by itself (R8.4) */
            criteria: {
                [key: string]: unknown;
            } | null;
        };
        StandardRowDto: {
            /** Format: uuid */
            id: string;
            code: string;
            field: string;
            list: components["schemas"]["ListKind"];
            title: string;
            /** @description The version in force today */
            current: components["schemas"]["StandardVersionDto"] | null;
        };
        StandardsPage: {
            items: components["schemas"]["StandardRowDto"][];
            next: string | null;
        };
        StandardDto: {
            /** Format: uuid */
            id: string;
            code: string;
            field: string;
            list: components["schemas"]["ListKind"];
            title: string;
            /** @description The version in force today */
            current: components["schemas"]["StandardVersionDto"] | null;
            versions: components["schemas"]["StandardVersionDto"][];
        };
        PublicSnapshotDto: {
            /** Format: date */
            day: string;
            /** Format: date-time */
            madeAt: string;
            entries: number;
            bytes: number;
            /** @description SHA-256 of the file, hexadecimal */
            sha256: string;
            /** @description SHA-256 of the file of the snapshot before; null: the first */
            previousSha256: string | null;
            /** @description Ed25519 over the file, base64 */
            signature: string;
            /** @description With which it verifies, PEM */
            publicKey: string;
            /** @description Where the file is; null: of an earlier day, or dropped by an erasure, for what was public may not be public any more */
            href: string | null;
        };
        PublicSnapshotsDto: {
            /** @description The newest first */
            items: components["schemas"]["PublicSnapshotDto"][];
        };
        /** @enum {string} */
        Outlet: "departmentPortal" | "creditZhangdian" | "creditZibo" | "creditShandong" | "creditChina" | "enterprisePublicity" | "socialOrganisationsNet" | "institutionsNet" | "employer" | "competentDepartment";
        /** @enum {string} */
        PublicationStanding: "open" | "late" | "received" | "withdrawn";
        /** @enum {string} */
        PublicationAct: "publish" | "update" | "takedown" | "announce" | "notify";
        PublicationDto: {
            tries: number;
            /** Format: date-time */
            triedAt: string | null;
            /** @description Why the last attempt failed; null: it did not */
            lastError: string | null;
            /** Format: date-time */
            sentAt: string | null;
            receipt: string | null;
            /** Format: date-time */
            receivedAt: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entryId: string;
            entryNo: string;
            list: components["schemas"]["ListKind"];
            /** Format: uuid */
            departmentId: string;
            occasion: components["schemas"]["Occasion"];
            act: components["schemas"]["PublicationAct"];
            channel: components["schemas"]["Outlet"];
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description A takedown is due with the end of the entry
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description The end of validity that the channel was given
             */
            until: string | null;
            standing: components["schemas"]["PublicationStanding"];
            /** Format: date-time */
            withdrawnAt: string | null;
            /** @description Whether the caller may have it tried at once */
            mayTry: boolean;
        };
        PublicationsPage: {
            items: components["schemas"]["PublicationDto"][];
            next: string | null;
        };
        PublishedContentDto: {
            /** @description What the public was shown, as it was sent; null: nothing was sent, it was a notification, or it is destroyed */
            content: {
                [key: string]: unknown;
            } | null;
        };
        ReconciliationRunDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            startedAt: string;
            /**
             * Format: date-time
             * @description Null: under way, or lost with its workflow
             */
            finishedAt: string | null;
            /** @description How many of what were looked at */
            looked: {
                [key: string]: number;
            };
            /** @description How many findings of which code stood when it was over */
            found: {
                [key: string]: number;
            };
        };
        /** @enum {string} */
        Reconciled: "entry" | "case" | "filing" | "publication" | "measureRound" | "removal" | "sweep" | "erasure" | "feed";
        /** @enum {string} */
        ReconciliationFindingCode: "notRunning" | "stillRunning" | "unknown" | "differs" | "stuck" | "behind";
        /**
         * @description What an operator may have done about it; null: nothing from here, or nothing any more
         * @enum {string}
         */
        ReconciliationRepair: "startAgain" | "lookAgain";
        ReconciliationFindingDto: {
            /** Format: uuid */
            id: string;
            life: components["schemas"]["Reconciled"];
            code: components["schemas"]["ReconciliationFindingCode"];
            workflowId: string;
            /** Format: uuid */
            entryId: string | null;
            entryNo: string | null;
            /** @description The state in the record; of the feed, how many changes wait */
            inRecord: string | null;
            /** @description The state that the workflow says */
            inEngine: string | null;
            /** Format: date-time */
            firstSeenAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** @description What an operator may have done about it; null: nothing from here, or nothing any more */
            repair: components["schemas"]["ReconciliationRepair"] | null;
            /** Format: date-time */
            repairedAt: string | null;
            repairedBy: string | null;
            /**
             * Format: date-time
             * @description Repaired, or not found any more
             */
            resolvedAt: string | null;
            temporalUiUrl: string | null;
        };
        ReconciliationDto: {
            /** @description The last ones, the latest first */
            runs: components["schemas"]["ReconciliationRunDto"][];
            /** @description Open ones first */
            findings: components["schemas"]["ReconciliationFindingDto"][];
        };
        RepairedFindingDto: {
            finding: components["schemas"]["ReconciliationFindingDto"];
        };
        /** @enum {string} */
        DepartmentKind: "recognising" | "implementing" | "creditOffice";
        DepartmentDto: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            nameEn: string;
            kind: components["schemas"]["DepartmentKind"];
            /** @description False: out of use; what it recognised keeps its name */
            active: boolean;
            version: number;
        };
        DepartmentsDto: {
            items: components["schemas"]["DepartmentDto"][];
        };
        /** @enum {string} */
        NewDepartmentKind: "recognising" | "implementing";
        NewDepartmentDto: {
            name: string;
            /** @description In English */
            nameEn: string;
            /** @description Other data names it by this: it never changes */
            code: string;
            kind: components["schemas"]["NewDepartmentKind"];
        };
        ChangeDepartmentDto: {
            name: string;
            /** @description In English */
            nameEn: string;
            kind: components["schemas"]["DepartmentKind"];
            version: number;
        };
        VersionDto: {
            /** @description As you have seen it: of two changes the second is told */
            version: number;
        };
        FieldDto: {
            code: string;
            name: string;
            nameEn: string;
            /** @description Counts towards the big-data warning (§16) */
            isKey: boolean;
            /** @description False: out of use; running entries go on */
            active: boolean;
            /** @description Whether drafts may be of this field; `cross-field` is of warnings alone */
            draftable: boolean;
            version: number;
        };
        FieldsDto: {
            items: components["schemas"]["FieldDto"][];
        };
        NewFieldDto: {
            name: string;
            /** @description In English */
            nameEn: string;
            /** @description Counts towards the big-data warning (§16) */
            isKey: boolean;
            /** @description Other data names it by this: it never changes */
            code: string;
        };
        ChangeFieldDto: {
            name: string;
            /** @description In English */
            nameEn: string;
            /** @description Counts towards the big-data warning (§16) */
            isKey: boolean;
            version: number;
        };
        RemovalRequestsPage: {
            items: components["schemas"]["RemovalRequestDto"][];
            next: string | null;
        };
        /** @enum {string} */
        RemovalAnswer: "removed" | "refused";
        AnswerByHandDto: {
            status: components["schemas"]["RemovalAnswer"];
            /** @description Reference of the letter; sealed */
            documentRef: string;
            /** @description Sealed */
            reason: string;
        };
        /** @enum {string} */
        RunStatus: "running" | "completed" | "failed" | "cancelled" | "terminated" | "continuedAsNew" | "timedOut" | "unknown";
        SentenceDto: {
            /** @description A key to translate, e.g. updateAccepted */
            key: string;
            /** @description What the sentence names */
            params: {
                [key: string]: unknown;
            };
            /** @description The sentence in Chinese */
            zh: string;
            /** @description The sentence in English */
            en: string;
        };
        /** @enum {string} */
        StepMood: "good" | "waiting" | "bad" | "neutral";
        StepDto: {
            eventId: number;
            /** Format: date-time */
            at: string;
            /** @description What happened, and what it meant */
            sentence: components["schemas"]["SentenceDto"];
            mood: components["schemas"]["StepMood"];
            /** @description How long it took, milliseconds */
            lasted: number | null;
        };
        RunDto: {
            workflowId: string;
            runId: string;
            status: components["schemas"]["RunStatus"];
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** @description The engine has forgotten it; this is the kept copy */
            archived: boolean;
            temporalUiUrl: string | null;
            steps: components["schemas"]["StepDto"][];
        };
        RunsDto: {
            items: components["schemas"]["RunDto"][];
            /** @description The engine answered; if not, only archived runs are here */
            engineAnswered: boolean;
        };
        RawHistoryDto: {
            /** @description History events as Temporal writes them */
            events: {
                [key: string]: unknown;
            }[];
        };
        ScreenedDocumentDto: {
            type: components["schemas"]["DocumentType"];
            number: string;
        };
        ScreenedSubjectDto: {
            /** @description Comes back as it is */
            ref?: string;
            uscc?: string;
            /** @description Resident identity number */
            idNumber?: string;
            document?: components["schemas"]["ScreenedDocumentDto"];
            /** @description Only suggests, where no number decides */
            name?: string;
        };
        ScreeningRequestDto: {
            purpose: components["schemas"]["ScreeningPurpose"];
            /** @description The case at hand; kept sealed in the query register */
            purposeText: string;
            subjects: components["schemas"]["ScreenedSubjectDto"][];
        };
        /** @enum {string} */
        ScreeningOutcome: "listed" | "notListed" | "suggested" | "invalid";
        MeasureDto: {
            code: string;
            text: string;
            /** @description The law that says so */
            legalBasis: string;
            memorandum: string;
            /** @description Code of the department that applies it; null: the asker is invited to */
            department: string | null;
            /** @description False: it may be applied */
            mandatory: boolean;
        };
        ListedDto: {
            list: components["schemas"]["ListKind"] | null;
            entryNo: string | null;
            field: components["schemas"]["NamedCodeDto"] | null;
            department: components["schemas"]["NamedCodeDto"] | null;
            /** Format: date */
            since: string | null;
            /**
             * Format: date
             * @description The last day
             */
            until: string | null;
            /** @description An objection to it is being verified (§21) */
            underObjection: boolean;
            /** @description What the catalogue of measures says, of the asker’s side */
            measures: components["schemas"]["MeasureDto"][];
        };
        ComparedNamesDto: {
            asked: string;
            found: string;
        };
        NameSuggestionDto: {
            /** @description Natural persons: masked */
            name: string | null;
            subjectKind: components["schemas"]["SubjectKind"];
            list: components["schemas"]["ListKind"];
            entryNo: string;
            /** @description 0–1, over characters and pairs of neighbours of the names as compared */
            score: number;
            /** @description The names without places and legal forms; null for natural persons */
            compared: components["schemas"]["ComparedNamesDto"] | null;
            /** @description The runs of characters that both have; none for natural persons */
            shared: string[];
        };
        SubjectFaultDto: {
            path: string;
            reason: string;
        };
        ScreenedDto: {
            ref: string | null;
            outcome: components["schemas"]["ScreeningOutcome"];
            listed: components["schemas"]["ListedDto"][];
            /** @description The most alike first */
            suggestions: components["schemas"]["NameSuggestionDto"][];
            /** @description Why nobody was looked for */
            errors: components["schemas"]["SubjectFaultDto"][];
        };
        ScreeningDto: {
            /**
             * Format: date-time
             * @description What was recorded until then is in the answer
             */
            asOf: string;
            /** @description In the order of the subjects */
            items: components["schemas"]["ScreenedDto"][];
        };
        SignInDto: {
            username: string;
            /** Format: password */
            password: string;
            /**
             * Format: password
             * @description Of the authenticator app, or a recovery code
             */
            code?: string;
        };
        UserDto: {
            /** Format: uuid */
            id: string;
            username: string;
            displayName: string;
        };
        MyDepartmentDto: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            nameEn: string;
        };
        /** @enum {string} */
        Permission: "entry.read" | "entry.draft" | "entry.readPersonal" | "paper.issue" | "import.run" | "bulk.run" | "calendar.read" | "calendar.edit" | "pack.read" | "standard.read" | "subject.succeed" | "standard.suggest" | "standard.answer" | "standard.edit" | "catalogue.edit" | "sweep.run" | "platform.upload" | "removal.answer" | "filing.try" | "statistics.confirm" | "statistics.open" | "case.propose" | "case.decide" | "measure.answer" | "remedy.read" | "remedy.file" | "remedy.report" | "publication.try" | "retention.hold" | "correction.work" | "correction.order" | "credential.manage" | "webhook.manage" | "engine.read" | "incident.read" | "incident.try" | "reconciliation.run" | "audit.read" | "queryRegister.review" | "account.read" | "account.manage" | "account.confirm" | "organisation.edit";
        /**
         * @description own: in the own department only
         * @enum {string}
         */
        Scope: "own" | "all";
        GrantDto: {
            action: components["schemas"]["Permission"];
            /** @description own: in the own department only */
            scope: components["schemas"]["Scope"];
        };
        /**
         * @description sso: the identity provider has a session of its own
         * @enum {string}
         */
        SignedInBy: "password" | "sso";
        MeDto: {
            user: components["schemas"]["UserDto"];
            department: components["schemas"]["MyDepartmentDto"];
            roles: components["schemas"]["Role"][];
            permissions: components["schemas"]["GrantDto"][];
            /** @description Send it back as X-CSRF-Token with every change */
            csrfToken: string;
            /**
             * Format: date-time
             * @description The absolute end of the session
             */
            sessionEndsAt: string;
            /** @description Without a request for so long the session ends */
            idleSeconds: number;
            /** @description Only the password can be changed until it has been */
            mustChangePassword: boolean;
            /**
             * Format: date-time
             * @description Since when a code is asked for beside the password; null: it is not
             */
            secondFactorSince: string | null;
            /** @description Only the second factor can be set up until it has been */
            mustSetSecondFactor: boolean;
            /** @description sso: the identity provider has a session of its own */
            signedInBy: components["schemas"]["SignedInBy"];
            /** @description Recovery codes that are left */
            recoveryCodesLeft: number;
        };
        ChangePasswordDto: {
            /** Format: password */
            current: string;
            /** Format: password */
            next: string;
        };
        OwnPasswordDto: {
            /**
             * Format: password
             * @description Once more, although somebody is signed in
             */
            password: string;
        };
        OfferedSecretDto: {
            /** @description Base32, to be typed where a QR code cannot be read */
            secret: string;
            /** @description `otpauth://totp/…`, for a QR code */
            uri: string;
        };
        FirstCodeDto: {
            /**
             * Format: password
             * @description What the app shows after it has read the secret
             */
            code: string;
        };
        RecoveryCodesDto: {
            /** @description Each is good once in place of a code of the app; shown this once */
            codes: string[];
        };
        SsoSignInDto: {
            /**
             * Format: password
             * @description Of the authenticator app, or a recovery code, where the identity provider asked for none
             */
            code?: string;
        };
        /** @enum {string} */
        SuggestionStatus: "submitted" | "forwarded" | "accepted" | "declined";
        SuggestionDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            standardId: string;
            standardTitle: string;
            /** Format: uuid */
            departmentId: string;
            departmentName: string;
            authorName: string;
            text: string;
            status: components["schemas"]["SuggestionStatus"];
            answer: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            answeredAt: string | null;
        };
        SuggestionsPage: {
            items: components["schemas"]["SuggestionDto"][];
            next: string | null;
        };
        /** @enum {string} */
        SuggestionAnswer: "forwarded" | "accepted" | "declined";
        AnswerSuggestionDto: {
            status: components["schemas"]["SuggestionAnswer"];
            text: string;
        };
        NewVersionDto: {
            level: components["schemas"]["StandardLevel"];
            issuingBody: string;
            documentNo: string;
            text: string;
            /**
             * Format: date
             * @description The version before, if it has no end, ends on the day before
             */
            effectiveFrom: string;
            /**
             * Format: date
             * @description The last day; without one, until a next version
             */
            effectiveTo?: string | null;
            /** @description What the service can judge by itself (R8.4): `repealed`, `subjectKinds`, `bases` (`kinds`, `least`), `conductAge` (`most`, `countedTo`) */
            criteria?: {
                [key: string]: unknown;
            } | null;
            /** @description Steps and windows that laws lay down instead of the pack, each naming its law (R3.5) */
            overrides?: {
                [key: string]: unknown;
            }[] | null;
        };
        SuggestDto: {
            text: string;
        };
        StatisticsMonthRowDto: {
            /** @description `YYYY-MM`: what is counted */
            month: string;
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            dueAt: string;
            /** @description Departments asked */
            departments: number;
            /** @description Of these, have reported */
            confirmed: number;
            /** @description Of these, have not though due */
            late: number;
            /** @description Revisions compiled */
            revisions: number;
            /** @description The municipal platform has every revision compiled */
            received: boolean;
            /**
             * Format: date-time
             * @description Nothing more is taken
             */
            closedAt: string | null;
        };
        StatisticsMonthsDto: {
            /** @description The newest first */
            items: components["schemas"]["StatisticsMonthRowDto"][];
        };
        /** @enum {string} */
        WhenNoWorkingDay: "before" | "after";
        /** @enum {string} */
        DayReason: "workday" | "weekend" | "holiday" | "makeUpDay";
        DueDayDto: {
            /** Format: date */
            date: string;
            working: boolean;
            why: components["schemas"]["DayReason"];
            name?: string;
        };
        StatisticsDueDto: {
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            dueAt: string;
            /** @description Working days left; negative: begun since the due date */
            workingDaysLeft: number;
            overdue: boolean;
            certainty: components["schemas"]["Certainty"];
            /**
             * Format: date
             * @description The day that the policy pack names
             */
            namedDay: string;
            whenNoWorkingDay: components["schemas"]["WhenNoWorkingDay"];
            /** @description The days that were looked at; the last one is the due day */
            steps: components["schemas"]["DueDayDto"][];
            documentNos: string[];
        };
        /** @enum {string} */
        FigureKind: "recognised" | "exited" | "inForce" | "exitedBy" | "initiated" | "acknowledgedInTime" | "applied" | "notApplicable" | "stopped";
        FigureDto: {
            kind: components["schemas"]["FigureKind"];
            list: components["schemas"]["ListKind"];
            /** @description Code of the field, ground of exit, or code of the measure */
            of: string;
            count: number;
            /** @description The query string of GET /entries that lists what the record counts */
            query: string | null;
        };
        ReturnDepartmentDto: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
        };
        ReturnFigureDto: {
            kind: components["schemas"]["FigureKind"];
            list: components["schemas"]["ListKind"];
            /** @description Code of the field, ground of exit, or code of the measure */
            of: string;
            count: number;
            /** @description The query string of GET /entries that lists what the record counts */
            query: string | null;
            /** @description What the record says */
            recorded: number;
            /** @description Why the department reports another number */
            reason: string | null;
        };
        StatisticsReturnDto: {
            /** Format: uuid */
            id: string;
            department: components["schemas"]["ReturnDepartmentDto"];
            standing: components["schemas"]["ReturnStanding"];
            /** @description Who was reminded last; null: nobody */
            rung: components["schemas"]["FilingRung"] | null;
            /** Format: date-time */
            rungAt: string | null;
            figures: components["schemas"]["ReturnFigureDto"][];
            narrative: string | null;
            /**
             * Format: date-time
             * @description The last time
             */
            confirmedAt: string | null;
            confirmedBy: string | null;
            /** @description Whether the caller may confirm it now */
            mayConfirm: boolean;
        };
        StatisticsRevisionDto: {
            /** @description 1: compiled when due; later ones are supplements */
            revision: number;
            /** Format: date-time */
            compiledAt: string;
            /** @description Names of departments that had not reported */
            missing: string[];
            tries: number;
            /** @description Code of why the last attempt to push it failed; null: it did not */
            lastError: string | null;
            receipt: string | null;
            /** Format: date-time */
            receivedAt: string | null;
        };
        StatisticsMonthDto: {
            /** @description `YYYY-MM`: what is counted */
            month: string;
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            dueAt: string;
            /** @description Departments asked */
            departments: number;
            /** @description Of these, have reported */
            confirmed: number;
            /** @description Of these, have not though due */
            late: number;
            /** @description Revisions compiled */
            revisions: number;
            /** @description The municipal platform has every revision compiled */
            received: boolean;
            /**
             * Format: date-time
             * @description Nothing more is taken
             */
            closedAt: string | null;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description Until when departments may report
             */
            closesAt: string;
            due: components["schemas"]["StatisticsDueDto"];
            /** @description All departments together, as they stand now */
            totals: components["schemas"]["FigureDto"][];
            returns: components["schemas"]["StatisticsReturnDto"][];
            /** @description What was compiled and pushed */
            compiled: components["schemas"]["StatisticsRevisionDto"][];
            /** @description Whether the caller may have a push tried at once */
            mayPush: boolean;
        };
        /** @enum {string} */
        MeasureFigureKind: "initiated" | "acknowledgedInTime" | "applied" | "notApplicable" | "stopped";
        CountedTaskDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entryId: string;
            entryNo: string;
            departmentName: string;
        };
        CountedTasksPage: {
            items: components["schemas"]["CountedTaskDto"][];
            next: string | null;
        };
        /** @enum {string} */
        StatisticsExportFormat: "csv" | "xlsx";
        FigureCorrectionIn: {
            kind: components["schemas"]["FigureKind"];
            list: components["schemas"]["ListKind"];
            /** @description Code of the field, ground of exit, or code of the measure */
            of: string;
            count: number;
            reason: string;
        };
        ConfirmReturnDto: {
            /** @description None: the record is right */
            corrections: components["schemas"]["FigureCorrectionIn"][];
            /** @description What the department says of its work */
            narrative?: string | null;
        };
        ReturnConfirmedDto: {
            /** Format: uuid */
            returnId: string;
            /** Format: date-time */
            at: string;
            /** @description This very confirmation was recorded before; nothing was done now */
            repeated: boolean;
        };
        SearchSubjectsDto: {
            uscc?: string;
            idNumber?: string;
        };
        SubjectDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["SubjectKind"];
            entries: number;
            /** @description Entries in force */
            listed: number;
        };
        SubjectsDto: {
            items: components["schemas"]["SubjectDto"][];
        };
        /** @enum {string} */
        IdentifierScheme: "uscc" | "residentId" | "otherDocument" | "lei";
        NumbersDto: {
            scheme: components["schemas"]["IdentifierScheme"];
            count: number;
        };
        /** @enum {string} */
        SubjectAct: "numberAdded" | "joined" | "renamed";
        SubjectActDto: {
            /** Format: uuid */
            id: string;
            type: components["schemas"]["SubjectAct"];
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description From which it holds
             */
            on: string;
            actor: components["schemas"]["EventActorDto"];
            article: string;
            /** @description Of the new number */
            scheme: components["schemas"]["IdentifierScheme"] | null;
            /**
             * Format: uuid
             * @description Another subject that is the same from now on
             */
            joinedId: string | null;
            /** @description A new name came with it */
            renamed: boolean;
            /** @description Masked for natural persons of other departments */
            newName: string | null;
            /** @description Only for those who may record such acts here */
            reason: string | null;
            documentIds: string[];
            /** @description SHA-256, hex */
            hash: string;
        };
        SubjectPageDto: {
            /**
             * Format: uuid
             * @description The subject that all of its numbers lead to
             */
            id: string;
            kind: components["schemas"]["SubjectKind"];
            /** @description Newest first; natural persons of other departments: masked */
            names: string[];
            /** @description The numbers themselves are kept as keyed hashes only */
            numbers: components["schemas"]["NumbersDto"][];
            entries: number;
            /** @description Entries in force */
            listed: number;
            /** @description Oldest first */
            acts: components["schemas"]["SubjectActDto"][];
            /** @description Whether the reader may record a change of number or name */
            maySucceed: boolean;
        };
        SubjectEntriesDto: {
            items: components["schemas"]["EntryRowDto"][];
        };
        SuccessionDto: {
            /** @description Every subject but natural persons */
            newUscc?: string;
            /** @description Natural persons */
            newIdNumber?: string;
            newName?: string;
            /** @description Sealed in the record */
            reason: string;
            /** @description Documents of entries of this subject */
            documentIds?: string[];
            /**
             * Format: date
             * @description Shanghai date from which it holds
             */
            on: string;
        };
        SuccessionResultDto: {
            act: components["schemas"]["SubjectActDto"];
            /** @description This very act was recorded before; nothing was done now */
            repeated: boolean;
        };
        StartSweepDto: {
            /**
             * Format: uuid
             * @description The new version of the standard, whose criteria are asked
             */
            standardVersionId: string;
        };
        SweptStandardDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: uuid */
            versionId: string;
            version: number;
            field: string;
            list: components["schemas"]["ListKind"];
        };
        /** @enum {string} */
        SweepState: "dryRun" | "awaitingApproval" | "running" | "paused" | "done" | "cancelled";
        SweepProgressDto: {
            /** @description Entries that fall out */
            total: number;
            /** @description Of these, settled: exited, skipped or failed */
            done: number;
            exited: number;
            skipped: number;
            failed: number;
            /** @description Entries that stay */
            stays: number;
            /** @description Entries that an officer has to judge */
            undecidable: number;
        };
        /** @enum {string} */
        SweepCommand: "approve" | "pause" | "resume" | "cancel";
        SweepActionDto: {
            command: components["schemas"]["SweepCommand"];
            allowed: boolean;
            reasonRequired: boolean;
            rule?: string;
            article?: string;
            reason?: string;
        };
        SweepDecisionDto: {
            command: components["schemas"]["SweepCommand"];
            actorName: string;
            role: components["schemas"]["Role"] | null;
            article: string | null;
            reason: string | null;
            /** Format: date-time */
            at: string;
        };
        SweepDto: {
            /** Format: uuid */
            id: string;
            standard: components["schemas"]["SweptStandardDto"];
            /** @description Whose entries; null: those of all departments */
            department: components["schemas"]["DepartmentRefDto"] | null;
            state: components["schemas"]["SweepState"];
            progress: components["schemas"]["SweepProgressDto"];
            startedBy: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            evaluatedAt: string | null;
            approvedBy: string | null;
            /** Format: date-time */
            approvedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** @description What I may do now; for what I may not: rule and article */
            actions: components["schemas"]["SweepActionDto"][];
            decisions: components["schemas"]["SweepDecisionDto"][];
        };
        SweepRowDto: {
            /** Format: uuid */
            id: string;
            standard: components["schemas"]["SweptStandardDto"];
            /** @description Whose entries; null: those of all departments */
            department: components["schemas"]["DepartmentRefDto"] | null;
            state: components["schemas"]["SweepState"];
            progress: components["schemas"]["SweepProgressDto"];
            startedBy: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            evaluatedAt: string | null;
            approvedBy: string | null;
            /** Format: date-time */
            approvedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
        };
        SweepsPage: {
            items: components["schemas"]["SweepRowDto"][];
            next: string | null;
        };
        /** @enum {string} */
        SweepVerdict: "stays" | "fallsOut" | "undecidable";
        /** @enum {string} */
        SweepOutcome: "exited" | "skipped" | "failed";
        /** @enum {string} */
        StandardReason: "standardRepealed" | "subjectKindNotCovered" | "noSufficientBasis" | "tooFewBases" | "conductTooOldAtRecognition" | "conductTooOldToday" | "conductDateMissing" | "recognitionDateMissing" | "basesUnknown" | "standardUnknown";
        SweepReasonDto: {
            code: components["schemas"]["StandardReason"];
            zh: string;
            en: string;
        };
        /**
         * @description Why it was not put out
         * @enum {string}
         */
        SweepSkip: "entryEnded" | "qualifiesNow" | "undecidableNow" | "workflowGone";
        SweepItemDto: {
            /** Format: uuid */
            entryId: string;
            no: string;
            /** @description Natural persons of other departments: masked. Null: destroyed */
            name: string | null;
            subjectKind: components["schemas"]["SubjectKind"];
            department: components["schemas"]["DepartmentRefDto"];
            state: components["schemas"]["EntryState"];
            verdict: components["schemas"]["SweepVerdict"];
            reasons: components["schemas"]["SweepReasonDto"][];
            outcome: components["schemas"]["SweepOutcome"] | null;
            /** @description Why it was not put out */
            skip: components["schemas"]["SweepSkip"] | null;
            /** @description Number of its exit in its record */
            exitSeq: number | null;
            /** Format: date-time */
            settledAt: string | null;
        };
        SweepItemsPage: {
            items: components["schemas"]["SweepItemDto"][];
            next: string | null;
        };
        /** @enum {string} */
        ReportFormat: "csv" | "json";
        SweepCommandBody: {
            /** @description Required to approve and to cancel */
            reason?: string;
        };
        SweepCommandResultDto: {
            /** Format: uuid */
            sweepId: string;
            state: components["schemas"]["SweepState"];
            /** Format: date-time */
            at: string;
            /** @description This very command was recorded before; nothing was done now */
            repeated: boolean;
        };
        DefaultPackDto: {
            code: string;
            version: string;
            /** @description E.g. that the policy has lapsed: to be shown, not hidden */
            notice: string | null;
        };
        SystemDto: {
            name: string;
            version: string;
            /** @description Temporal's Web UI */
            temporalUiUrl: string | null;
            namespace: string;
            /** @description Null while the database is down */
            defaultPack: components["schemas"]["DefaultPackDto"] | null;
            database: components["schemas"]["PartState"];
            temporal: components["schemas"]["PartState"];
            worker: components["schemas"]["PartState"];
            /** @description Open incidents */
            failingActivities: number;
            /** @description What officers call the single sign-on; null: there is none */
            singleSignOn: string | null;
            /** @description Officers may sign in with a password */
            takesPasswords: boolean;
        };
        /** @enum {string} */
        TypicalCaseState: "proposed" | "published" | "declined" | "withdrawn";
        /**
         * @description What the caller may do now
         * @enum {string}
         */
        TypicalCaseCommand: "publish" | "decline" | "withdraw";
        TypicalCaseDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entryId: string;
            entryNo: string;
            list: components["schemas"]["ListKind"];
            field: string;
            department: components["schemas"]["DepartmentRefDto"];
            /** @description As everybody reads it */
            title: string;
            /** @description As everybody reads it */
            text: string;
            state: components["schemas"]["TypicalCaseState"];
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description Why it was declined or withdrawn */
            reason: string | null;
            /** @description What the caller may do now */
            may: components["schemas"]["TypicalCaseCommand"][];
        };
        TypicalCasesPage: {
            items: components["schemas"]["TypicalCaseDto"][];
            next: string | null;
        };
        ProposeCaseDto: {
            /**
             * Format: uuid
             * @description The entry that the case is about
             */
            entryId: string;
            title: string;
            /** @description What is known of the subject is hidden before anything is kept */
            text: string;
        };
        CasePreviewDto: {
            title: string;
            text: string;
        };
        CaseCommandBody: {
            /** @description Required to decline and to withdraw */
            reason?: string;
        };
        PublicCaseDto: {
            /** Format: uuid */
            id: string;
            list: components["schemas"]["ListKind"];
            /** @description Name of the field */
            field: string;
            /** @description Name of the department */
            department: string;
            title: string;
            text: string;
            /** Format: date */
            publishedOn: string;
        };
        PublicCasesPage: {
            items: components["schemas"]["PublicCaseDto"][];
            next: string | null;
        };
        /** @enum {string} */
        WebhookDisabledWhy: "failing" | "asked";
        WebhookDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            credentialId: string;
            credentialName: string;
            url: string;
            lists: components["schemas"]["ListKind"][];
            /** Format: date-time */
            createdAt: string;
            /** @description It is told of changes */
            live: boolean;
            /** @description Deliveries that it has not taken yet */
            owed: number;
            /**
             * Format: uuid
             * @description The delivery that was not taken and that all others wait for
             */
            heldBy: string | null;
            /** Format: date-time */
            failingSince: string | null;
            /** Format: date-time */
            disabledAt: string | null;
            disabledWhy: components["schemas"]["WebhookDisabledWhy"] | null;
        };
        WebhooksDto: {
            items: components["schemas"]["WebhookDto"][];
        };
        CreateWebhookDto: {
            /** @description https; on one machine also http://127.0.0.1 */
            url: string;
            /** @description Only entries of these lists; without it, of all that the party may learn of */
            lists?: components["schemas"]["ListKind"][];
            /**
             * Format: uuid
             * @description Whose it is; required of officers, and for systems always their own
             */
            credentialId?: string;
        };
        WebhookSecretDto: {
            webhook: components["schemas"]["WebhookDto"];
            /** @description The signing secret, shown this once. Null: the request is a repeat */
            secret: string | null;
        };
        WebhookDeliveryDto: {
            /**
             * Format: uuid
             * @description `webhook-id` of all its attempts
             */
            id: string;
            /** Format: uuid */
            entryId: string;
            entryNo: string;
            occasion: components["schemas"]["Occasion"];
            attempts: number;
            /** Format: date-time */
            lastAt: string | null;
            /** @description HTTP status of the last answer */
            lastStatus: number | null;
            /** @description Why the last attempt failed */
            lastError: string | null;
            /** Format: date-time */
            deliveredAt: string | null;
            /**
             * Format: date-time
             * @description Set aside unanswered, so that what comes after it goes on
             */
            skippedAt: string | null;
        };
        WebhookDeliveriesPage: {
            /** @description The latest first */
            items: components["schemas"]["WebhookDeliveryDto"][];
            next: string | null;
        };
        ReplayDto: {
            /** @description A cursor of the delta feed; everything behind it is delivered once more */
            since: string;
        };
        ReplayedDto: {
            /** @description Deliveries that are owed again */
            count: number;
            /** @description `since` of the next request while there is more */
            next: string;
            more: boolean;
        };
    };
    responses: {
        /**
         * @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused (403 when the person may not, 409 when the time is not right; `GET /rules` lists them); errors with path and reason.
         *
         *     | status | type | meaning |
         *     | --- | --- | --- |
         *     | 400 | `urn:minglu:problem:malformed-request` | The request cannot be read. |
         *     | 400 | `urn:minglu:problem:invalid-cursor` | This paging cursor is not one of ours. |
         *     | 400 | `urn:minglu:problem:cursor-from-the-future` | This cursor lies behind the latest change. |
         *     | 400 | `urn:minglu:problem:idempotency-key-required` | Every change takes an Idempotency-Key header (1–128 visible ASCII characters). |
         *     | 422 | `urn:minglu:problem:idempotency-key-reused` | This Idempotency-Key was used for another request. |
         *     | 422 | `urn:minglu:problem:invalid-input` | Some of what was sent is wrong. |
         *     | 401 | `urn:minglu:problem:sign-in-required` | Sign in first. |
         *     | 401 | `urn:minglu:problem:session-expired` | The session has expired; sign in again. |
         *     | 401 | `urn:minglu:problem:credential-invalid` | This credential is not good. |
         *     | 403 | `urn:minglu:problem:credential-scope` | The scopes of this credential do not cover this. |
         *     | 409 | `urn:minglu:problem:credential-ended` | This credential has expired or was revoked; its secret cannot be rotated. |
         *     | 401 | `urn:minglu:problem:sign-in-failed` | User name or password is wrong, or the account is locked for a while after too many wrong tries. |
         *     | 403 | `urn:minglu:problem:passwords-refused` | Officers come in by single sign-on only; passwords are not taken here. |
         *     | 404 | `urn:minglu:problem:sso-not-offered` | There is no single sign-on here. |
         *     | 401 | `urn:minglu:problem:sso-lapsed` | This sign-on has lapsed or was used before; begin anew. |
         *     | 403 | `urn:minglu:problem:sso-no-account` | You are known, but no account here is yours, or it is closed; ask the administrator. |
         *     | 401 | `urn:minglu:problem:second-factor-required` | Give the code that your authenticator app shows. |
         *     | 401 | `urn:minglu:problem:second-factor-wrong` | The code is wrong, or was used before. |
         *     | 409 | `urn:minglu:problem:second-factor-set` | There is a second factor already: remove it first. |
         *     | 409 | `urn:minglu:problem:second-factor-not-set` | There is no second factor. |
         *     | 422 | `urn:minglu:problem:second-factor-refused` | The code is wrong, or the QR code has lapsed: check the clock of the phone, and begin anew if need be. |
         *     | 403 | `urn:minglu:problem:second-factor-setup-required` | Set up the second factor before anything else. |
         *     | 423 | `urn:minglu:problem:locked` | Too many wrong passwords; the account is locked for a while. |
         *     | 429 | `urn:minglu:problem:too-many-requests` | Too many requests; try again later. |
         *     | 403 | `urn:minglu:problem:csrf-token-invalid` | The X-CSRF-Token header is missing or belongs to another session. |
         *     | 403 | `urn:minglu:problem:password-change-required` | Change the first password before anything else. |
         *     | 422 | `urn:minglu:problem:password-weak` | The new password is not good enough. |
         *     | 422 | `urn:minglu:problem:password-wrong` | The current password is wrong. |
         *     | 409 | `urn:minglu:problem:changed-meanwhile` | Somebody changed this meanwhile; load it again first. |
         *     | 409 | `urn:minglu:problem:code-taken` | This code or name is taken. |
         *     | 409 | `urn:minglu:problem:rule-refused` | A rule forbids this. |
         *     | 404 | `urn:minglu:problem:no-such-route` | There is nothing at this address. |
         *     | 404 | `urn:minglu:problem:not-found` | Not found. |
         *     | 405 | `urn:minglu:problem:method-not-allowed` | This address does not take this method. |
         *     | 409 | `urn:minglu:problem:duplicate-open-entry` | This subject has an open entry of this list, field and department already. |
         *     | 409 | `urn:minglu:problem:would-end-red-entries` | Taking these lists would end red entries in force; confirm it first. |
         *     | 409 | `urn:minglu:problem:record-conflict` | Record and workflow disagree; nothing was done. Tell an operator. |
         *     | 409 | `urn:minglu:problem:not-repairable` | This is settled already, or cannot be repaired from here. |
         *     | 410 | `urn:minglu:problem:record-missing` | What this entry said was destroyed, or never was. |
         *     | 410 | `urn:minglu:problem:no-longer-public` | This entry has ended and is not public any more. |
         *     | 409 | `urn:minglu:problem:not-confirmable` | This import has faults or is confirmed already. |
         *     | 409 | `urn:minglu:problem:already-imported` | This very file was imported before; nothing was imported again. |
         *     | 409 | `urn:minglu:problem:request-in-progress` | A request with the same Idempotency-Key is being worked on; look again in a moment. |
         *     | 422 | `urn:minglu:problem:proof-required` | The check against machines was not passed, was used before or has expired; do it again. |
         *     | 503 | `urn:minglu:problem:proof-unavailable` | The service that checks against machines is away; try again later. |
         *     | 422 | `urn:minglu:problem:file-missing` | No file was sent. |
         *     | 422 | `urn:minglu:problem:file-unreadable` | The file cannot be read. |
         *     | 422 | `urn:minglu:problem:file-empty` | The file is empty. |
         *     | 415 | `urn:minglu:problem:file-type-refused` | What the file holds is no PDF, picture, text or office document, or not what its name says. |
         *     | 422 | `urn:minglu:problem:file-unsafe` | The file is damaged inside, encrypted, unpacks to too much or holds macros; it is not taken. |
         *     | 422 | `urn:minglu:problem:file-infected` | The file is infected; it is not taken. |
         *     | 503 | `urn:minglu:problem:scanner-unavailable` | The virus scanner is away, so the file was not taken; try again later. |
         *     | 503 | `urn:minglu:problem:files-unavailable` | The file store is away; try again later. |
         *     | 422 | `urn:minglu:problem:export-too-large` | More than 10,000 entries; narrow the filters. |
         *     | 413 | `urn:minglu:problem:payload-too-large` | This is larger than allowed. |
         *     | 415 | `urn:minglu:problem:unsupported-media-type` | This content type is not taken here. |
         *     | 503 | `urn:minglu:problem:engine-unavailable` | The workflow engine is away. Ask again with the same Idempotency-Key: nothing is done twice. |
         *     | 504 | `urn:minglu:problem:engine-slow` | The workflow engine has not answered yet. Ask again with the same Idempotency-Key: nothing is done twice. |
         *     | 503 | `urn:minglu:problem:database-unavailable` | The database is away; try again later. |
         *     | 500 | `urn:minglu:problem:internal` | Something failed in the service. Tell an operator the id of this request. |
         */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Accounts.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchAccountsDto"];
            };
        };
        responses: {
            /** @description A read: takes no Idempotency-Key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.create": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountDto"];
            };
        };
        responses: {
            /** @description Waits for a second person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.change": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAccountDto"];
            };
        };
        responses: {
            /** @description As it is now; added roles and another department wait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.disable": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnAccountDto"];
            };
        };
        responses: {
            /** @description At once, with all sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.enable": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnAccountDto"];
            };
        };
        responses: {
            /** @description Waits for a second person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.resetPassword": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnAccountDto"];
            };
        };
        responses: {
            /** @description Waits for a second person, who is shown the one-time password */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.resetSecondFactor": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnAccountDto"];
            };
        };
        responses: {
            /** @description Waits for a second person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.unlock": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.endSessions": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "AccountProposals.waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "AccountProposals.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "AccountProposals.decline": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "AccountProposals.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Audit.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                actor?: string;
                action?: string;
                outcome?: components["schemas"]["AuditOutcome"];
                /** @description Id of what was acted on */
                target?: string;
                /** @description Shanghai date, inclusive */
                from?: string;
                /** @description Shanghai date, inclusive */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Bulk.give": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                name: "submit" | "return" | "approve" | "withdraw" | "startPublicity" | "waivePriorProcedure" | "passLegalReview" | "failLegalReview" | "recognise" | "setValidity" | "extend" | "suspend" | "resume";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Calendar.due": {
        parameters: {
            query: {
                /** @description The event: a Shanghai date YYYY-MM-DD or an ISO 8601 instant */
                from: string;
                workingDays: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Calendar.years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearsDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Calendar.year": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Calendar.put": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutCalendarYearDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPutDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Calendar.reprojection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReprojectionDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Cases.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                kind?: components["schemas"]["CaseKind"];
                state?: components["schemas"]["CaseState"];
                /** @description Id of the department that decides */
                department?: string;
                /** @description Only what is overdue */
                late?: boolean;
                /** @description Only what is not closed */
                open?: boolean;
                /** @description About this entry, and leads that led to it */
                entry?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Cases.file": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileCaseDto"];
            };
        };
        responses: {
            /** @description Brought at the counter, or an inaccuracy that a department has found (§22) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledCaseDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Cases.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Cases.texts": {
        parameters: {
            query: {
                /** @description Why personal data is looked at; it is audited */
                purpose: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was written, for a purpose; written down as a look */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseTextsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Cases.documents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Cases.add": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CaseFormDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Cases.download": {
        parameters: {
            query: {
                /** @description Why personal data is looked at; it is audited */
                purpose: string;
            };
            header?: never;
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Cases.accept": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveCaseCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Cases.decline": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveCaseCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Cases.extend": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveCaseCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Cases.uphold": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveCaseCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Cases.reject": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveCaseCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Cases.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveCaseCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Cases.register": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveCaseCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Cases.record": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveCaseCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SharingCatalogue.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingCatalogueDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SharingCatalogue.draft": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCatalogueDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueVersionDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SharingCatalogue.approve": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueVersionDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "MeasureCatalogue.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureCatalogueDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "MeasureCatalogue.draft": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCatalogueDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueVersionDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "MeasureCatalogue.approve": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueVersionDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Changes.since": {
        parameters: {
            query?: {
                /** @description `next` of the answer before; without it, from the very first change */
                since?: string;
                /** @description 100 unless told */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.submit": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.return": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.approve": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.serveNotice": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServeNoticeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.recordStatement": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordStatementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.startPublicity": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.waivePriorProcedure": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.fileObjection": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileObjectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.decideObjection": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideObjectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.passLegalReview": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.failLegalReview": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.recognise": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecogniseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.setValidity": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetValidityDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.serveWarning": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServeWarningDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.extend": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetValidityDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.withholdPassages": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithholdPassagesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.suspend": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.resume": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.correctServiceDate": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectServiceDateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Commands.exit": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Credentials.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialsDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Credentials.create": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCredentialDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialSecretDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Credentials.rotate": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateCredentialDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialSecretDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Credentials.revoke": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Dashboards.overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Dashboards.oversight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Filings in time, what is late and why, and objections */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OversightDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Documents.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Documents.add": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["DocumentFormDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Documents.download": {
        parameters: {
            query: {
                /** @description Why personal data is looked at; it is audited */
                purpose: string;
            };
            header?: never;
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Engine.summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngineSummaryDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Entries.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                list?: components["schemas"]["ListKind"];
                state?: components["schemas"]["EntryState"];
                field?: string;
                department?: string;
                import?: string;
                /** @description The next deadline falls before this Shanghai date */
                dueBefore?: string;
                /** @description Whether the subject is on the list now */
                inForce?: boolean;
                /** @description Came onto the list on this Shanghai date or later */
                recognisedFrom?: string;
                /** @description Came onto the list on this Shanghai date or earlier */
                recognisedUntil?: string;
                /** @description In force, and expires on this Shanghai date or later */
                validFrom?: string;
                /** @description In force, and expires on this Shanghai date or earlier */
                validUntil?: string;
                exitGround?: components["schemas"]["ExitGround"];
                /** @description Left the list on this Shanghai date or later */
                exitedFrom?: string;
                /** @description Left the list on this Shanghai date or earlier */
                exitedUntil?: string;
                /** @description On the list at the end of this Shanghai date */
                inForceOn?: string;
                /** @description Candidates that wait for its data */
                waitsFor?: components["schemas"]["Platform"];
                /** @description Entry number. Names: POST /entries/search */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntriesPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Entries.draft": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftedDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Entries.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchEntriesDto"];
            };
        };
        responses: {
            /** @description A read: takes no Idempotency-Key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntriesPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Entries.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportEntriesDto"];
            };
        };
        responses: {
            /** @description A read: takes no Idempotency-Key. Up to 10,000 entries, as the list shows them to the caller */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Entries.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Entries.lookUp": {
        parameters: {
            query: {
                /** @description Why personal data is looked at; it is audited */
                purpose: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Entries.publicView": {
        parameters: {
            query?: {
                /** @description As the public would see it with these passages of the facts withheld; own department only */
                withhold?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicViewDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EntryParts.events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EntryParts.deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlinesDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EntryParts.lifeLine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeLineDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EntryParts.actions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionsDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EntryParts.exits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryExitsDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EntryParts.whatIf": {
        parameters: {
            query: {
                /** @description `code` or `code@version` */
                pack: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Warnings.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                /** @description Whether the warning stands now */
                inForce?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Corrections.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                departmentId?: string;
                /** @description `true`: the erasure is not ordered yet */
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of entries that were a mistake, the last opened first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Corrections.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By the id of the entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Corrections.issueLetter": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueLetterDto"];
            };
        };
        responses: {
            /** @description Upload the signed letter as a document of that kind first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Corrections.serveLetter": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServeLetterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Corrections.waiveApology": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionReasonDto"];
            };
        };
        responses: {
            /** @description Wrongly red only: by the subject’s own deceit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Corrections.registerCompensation": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCompensationDto"];
            };
        };
        responses: {
            /** @description Also after the erasure */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Corrections.answerBenefit": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerBenefitDto"];
            };
        };
        responses: {
            /** @description Of a wrongly red entry: what became of an incentive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Corrections.orderErasure": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is kept: the last step, by somebody else */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Erasures.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                /** @description To be destroyed within so many days; 30 unless told */
                withinDays?: number;
                departmentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was destroyed or is about to be, the newest order first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasuresPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Erasures.due": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                /** @description To be destroyed within so many days; 30 unless told */
                withinDays?: number;
                departmentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What will be destroyed within some days, the soonest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Erasures.certificate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By the id of the entry, once it is over */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertifiedErasureDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Erasures.certificatePaper": {
        parameters: {
            query: {
                format: components["schemas"]["PaperFormat"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate drawn as a paper; it names no subject */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EntryRetention.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryRetentionDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EntryRetention.hold": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionReasonDto"];
            };
        };
        responses: {
            /** @description The destruction waits until the hold is released */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryRetentionDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "EntryRetention.release": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionReasonDto"];
            };
        };
        responses: {
            /** @description What is due then is destroyed with the next nightly run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryRetentionDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Check.give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckTicketRequestDto"];
            };
        };
        responses: {
            /** @description Changes nothing: takes no Idempotency-Key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckTicketDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Filings.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                entryId?: string;
                recipient?: components["schemas"]["Recipient"];
                departmentId?: string;
                /** @description `late`: no receipt though due; `receivedLate`: a receipt, but after the due date */
                standing?: components["schemas"]["FilingStanding"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Filings.onTime": {
        parameters: {
            query: {
                /** @description Due on or after this day */
                from: string;
                /** @description Due on or before this day */
                to: string;
                departmentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnTimeRatesDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Filings.dueDate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why it is due when it is due */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueDateDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Filings.tryNow": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "QueryRegister.looks": {
        parameters: {
            query: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                /** @description Shanghai date */
                day: string;
                /** @description The officer or the credential */
                querier: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LooksPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "QueryRegister.days": {
        parameters: {
            query: {
                /** @description Shanghai date, inclusive */
                from: string;
                /** @description Shanghai date, inclusive; at most 31 days */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookDaysDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "QueryRegister.review": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewLooksDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewedDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyDto"];
                };
            };
            /** @description Which part is down */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Imports.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Imports.upload": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportFormDto"];
            };
        };
        responses: {
            /** @description A dry run; nothing is drafted before it is confirmed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Imports.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Imports.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Measures.inForce": {
        parameters: {
            query?: {
                list?: components["schemas"]["MeasureList"];
                /** @description Code of a field */
                field?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue in force, by memorandum */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasuresDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Measures.tasks": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the department of the credential owes, or its body was invited to; the last opened first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemTasksPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Measures.acknowledge": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeTaskDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Measures.feedBack": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureFeedbackDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "MeasureRounds.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                entryId?: string;
                /** @description The implementing department */
                departmentId?: string;
                round?: components["schemas"]["MeasureRound"];
                /** @description `owed`: a department still owes a step; `late`: and it was due; `invited`: not answered, never late */
                standing?: components["schemas"]["TaskStanding"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Task by task, the last opened first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureTasksPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "MeasureRounds.board": {
        parameters: {
            query: {
                /** @description Opened on or after this day */
                from: string;
                /** @description Opened on or before this day */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By implementing department */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureBoardDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "MeasureRounds.dueDates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why the steps of a task are due when they are due */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDueDatesDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "MeasureRounds.acknowledgeMany": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeManyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcknowledgedManyDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "MeasureRounds.acknowledge": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                entryId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureTaskDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "MeasureRounds.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                entryId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerMeasureDto"];
            };
        };
        responses: {
            /** @description What came of a measure after the recognition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureTaskDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "MeasureRounds.confirmStopped": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                entryId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmStoppedDto"];
            };
        };
        responses: {
            /** @description The measure stopped after the exit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureTaskDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Inbox.inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Incidents.list": {
        parameters: {
            query?: {
                /** @description Only those still failing (true unless told) */
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentsDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Incidents.tryNow": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Notifications.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                departmentId?: string;
                entryId?: string;
                caseId?: string;
                /** @description `putDown`: no way reaches the reader, somebody has to pass it on; `givenUp`: refused for good by the reader’s system, or not reached for five days */
                standing?: components["schemas"]["NotificationStanding"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Notifications.myAddress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAddressDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Notifications.setMyAddress": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetMyAddressDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Notifications.tryNow": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Platforms.platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformsDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Platforms.waiting": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Candidates of the red list that wait for platform data */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingCandidatesPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Platforms.snapshots": {
        parameters: {
            query: {
                platform: components["schemas"]["Platform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest 50 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotsDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Platforms.upload": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SnapshotFormDto"];
            };
        };
        responses: {
            /** @description Taken as a whole; a faulty line refuses the file */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotReceivedDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Papers.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PapersDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Papers.issue": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WritePaperDto"];
            };
        };
        responses: {
            /** @description What was issued in this act */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedPapersDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Papers.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WritePaperDto"];
            };
        };
        responses: {
            /** @description A PDF without number. A read: takes no Idempotency-Key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Papers.send": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "PolicyPacks.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyPacksDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PolicyPacks.content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyPackContentDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Procedures.procedure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: "red" | "black" | "watch" | "warning";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Procedures.exits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExitTableDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Procedures.rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicFiling.needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the forms need to know */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingFormDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicFiling.challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For the ALTCHA widget; good for one filing, within an hour */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingChallengeDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicFiling.objection": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileObjectionDto"];
            };
        };
        responses: {
            /** @description To a black or watch entry (§21) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicFiledDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicFiling.challengeOfRed": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileObjectionDto"];
            };
        };
        responses: {
            /** @description Of a red entry (§20) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicFiledDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicFiling.repair": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileRepairDto"];
            };
        };
        responses: {
            /** @description By the listed subject itself (§14) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicFiledDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicFiling.lead": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileLeadDto"];
            };
        };
        responses: {
            /** @description On somebody who is not listed yet (§5) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicFiledDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicFiling.lookUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryCodeDto"];
            };
        };
        responses: {
            /** @description A read; the code travels in the body, so that no log or history keeps it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicCaseStandingDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicFiling.addEvidence": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AddEvidenceDto"];
            };
        };
        responses: {
            /** @description Further evidence, by who holds the query code, while nothing is decided (§20, §21) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicCaseStandingDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicFiling.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicCaseStandingDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicEntries.list": {
        parameters: {
            query: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                list: components["schemas"]["ListKind"];
                /** @description Code of the field */
                field?: string;
                /** @description Code of the department */
                department?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In force now, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicEntriesPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicEntries.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In force or under publicity. 410 when it has ended, whoever it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicEntryDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicEntries.publicity": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                list?: components["schemas"]["ListKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Under publicity before recognition (公示) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicEntriesPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicEntries.warnings": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Big-data warnings in force (§16) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicEntriesPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicEntries.announcements": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                list?: components["schemas"]["ListKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Exits of the last thirty days (§19) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Lookups.find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookupRequestDto"];
            };
        };
        responses: {
            /** @description Changes nothing: takes no Idempotency-Key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookupDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicOverview.overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicOverviewDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicOverview.guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicGuideDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicStandards.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                field?: string;
                list?: components["schemas"]["ListKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicStandards.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicSnapshots.list": {
        parameters: {
            query?: {
                /** @description Days before this one */
                before?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicSnapshotsDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicSnapshots.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicSnapshots.signature": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ed25519, base64 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Publications.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                entryId?: string;
                channel?: components["schemas"]["Outlet"];
                departmentId?: string;
                /** @description `late`: still shown although validity has ended; `withdrawn`: overtaken by the entry’s end */
                standing?: components["schemas"]["PublicationStanding"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Publications.content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedContentDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Publications.tryNow": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Reconciliation.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the record and the engine do not agree */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Reconciliation.run": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Reconciliation.repair": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The next comparison finds it again where it did not help */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepairedFindingDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Reference.departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentsDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Reference.addDepartment": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDepartmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Reference.changeDepartment": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDepartmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Reference.retireDepartment": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionDto"];
            };
        };
        responses: {
            /** @description Out of use; refused while something is left that only it can do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Reference.restoreDepartment": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Reference.fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldsDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Reference.addField": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFieldDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Reference.changeField": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFieldDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Reference.retireField": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionDto"];
            };
        };
        responses: {
            /** @description Nothing new is drafted in it; running entries go on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Reference.restoreField": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RemovalRequests.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                entryId?: string;
                status?: components["schemas"]["RemovalStatus"];
                platform?: components["schemas"]["Platform"];
                /** @description Escalated and not answered */
                late?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovalRequestsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RemovalRequests.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerByHandDto"];
            };
        };
        responses: {
            /** @description Records what the platform answered by letter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovalRequestDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Runs.runs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunsDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Runs.raw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RawHistoryDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Screening.screen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreeningRequestDto"];
            };
        };
        responses: {
            /** @description A read: takes no Idempotency-Key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Session.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Session.close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Session.changePassword": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Session.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SecondFactor.offer": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedSecretDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SecondFactor.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SecondFactor.renew": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "SecondFactor.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Sso.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the identity provider */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Sso.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SsoSignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Sso.comeBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the sign-in page, which is told by `sso` how it ended */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Sso.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To where the identity provider ends its own session */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Standards.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                field?: string;
                list?: components["schemas"]["ListKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Standards.listSuggestions": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                status?: components["schemas"]["SuggestionStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Standards.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSuggestionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Standards.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Standards.addVersion": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVersionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardVersionDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Standards.suggest": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Statistics.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsMonthsDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Statistics.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsMonthDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Statistics.tasks": {
        parameters: {
            query: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                kind: components["schemas"]["MeasureFigureKind"];
                list: components["schemas"]["ListKind"];
                /** @description Code of the measure */
                of: string;
                /** @description Of all departments unless told */
                department?: string;
            };
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks that a figure of measures counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountedTasksPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Statistics.export": {
        parameters: {
            query?: {
                /** @description `csv` unless told */
                format?: components["schemas"]["StatisticsExportFormat"];
            };
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Statistics.open": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Statistics.push": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Statistics.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                month: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmReturnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnConfirmedDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Subjects.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchSubjectsDto"];
            };
        };
        responses: {
            /** @description A read: takes no Idempotency-Key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectsDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Subjects.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectPageDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Subjects.entries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectEntriesDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Subjects.succeed": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuccessionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessionResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Sweeps.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                state?: components["schemas"]["SweepState"];
                standard?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SweepsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Sweeps.start": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartSweepDto"];
            };
        };
        responses: {
            /** @description A dry run; nobody leaves before a second officer approves */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SweepDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Sweeps.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SweepDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Sweeps.items": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                verdict?: components["schemas"]["SweepVerdict"];
                outcome?: components["schemas"]["SweepOutcome"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SweepItemsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Sweeps.report": {
        parameters: {
            query?: {
                /** @description `csv` unless told */
                format?: components["schemas"]["ReportFormat"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Sweeps.approve": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SweepCommandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SweepCommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Sweeps.pause": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SweepCommandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SweepCommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Sweeps.resume": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SweepCommandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SweepCommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Sweeps.cancel": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SweepCommandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SweepCommandResultDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "System.system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "TypicalCases.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
                state?: components["schemas"]["TypicalCaseState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TypicalCasesPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "TypicalCases.propose": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TypicalCaseDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "TypicalCases.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeCaseDto"];
            };
        };
        responses: {
            /** @description A read: takes no Idempotency-Key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePreviewDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "TypicalCases.publish": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseCommandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TypicalCaseDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "TypicalCases.decline": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseCommandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TypicalCaseDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "TypicalCases.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseCommandBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TypicalCaseDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PublicCases.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicCasesPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Webhooks.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhooksDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Webhooks.create": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecretDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Webhooks.deliveries": {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 50 unless told */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveriesPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Webhooks.replayOne": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Webhooks.skip": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Webhooks.replaySince": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayedDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Webhooks.enable": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Webhooks.disable": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Webhooks.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–128 visible ASCII characters. Asking again with the same key changes nothing more. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
}
