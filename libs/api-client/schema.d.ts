// Written by `npm run openapi` from the routes of the gateway. Not to be edited.

export interface paths {
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
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reference.departments"];
        put?: never;
        post?: never;
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
        post?: never;
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        FaultDto: {
            /** @description Where, e.g. bases.0.date */
            path: string;
            reason: string;
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
            /** @description Entries that still count on an older calendar */
            remaining: number;
            /** @description Deadlines that moved */
            moved: number;
        };
        CommandBody: {
            /** @description Required where the procedure says so: see /actions */
            reason?: string;
        };
        /** @enum {string} */
        EntryState: "draft" | "submitted" | "approved" | "windowToState" | "publicity" | "objectionHeld" | "awaitingRecognition" | "recognised" | "withdrawn" | "dismissed" | "exited" | "listed";
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
            /** @description Required where the procedure says so: see /actions */
            reason?: string;
            by: components["schemas"]["ObjectionBy"];
            text: string;
            objectorName?: string;
            documentIds: string[];
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
        /** @enum {string} */
        DocumentKind: "serviceProof" | "evidence" | "statement" | "other";
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
        DocumentFormDto: {
            kind: components["schemas"]["DocumentKind"];
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
        /** @enum {string} */
        ListKind: "red" | "black" | "watch" | "warning";
        /** @enum {string} */
        SubjectKind: "naturalPerson" | "enterprise" | "socialOrganisation" | "publicInstitution" | "governmentBody";
        DepartmentRefDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
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
            /** @description Part of the subject's name, or an entry number */
            q?: string;
        };
        /** @enum {string} */
        DraftList: "black";
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
        RecognitionDto: {
            /** Format: date-time */
            at: string;
            officerName: string | null;
            severity: components["schemas"]["SeverityClass"];
            repairable: boolean;
            repairMethod: components["schemas"]["RepairMethod"] | null;
            repairPeriod: string | null;
            validity: string | null;
            /** @description The bases it rests on */
            basisNumbers: number[];
            /** @description Own department only */
            reason: string | null;
        };
        /** @enum {string} */
        ExitGround: "expired" | "repaired" | "standardChanged" | "misidentified";
        /** @enum {string} */
        HoldableState: "approved" | "windowToState" | "publicity" | "awaitingRecognition";
        ObjectionDto: {
            /** Format: uuid */
            id: string;
            heldFrom: components["schemas"]["HoldableState"];
        };
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
            /** @description Whether the pack lets it be published at all */
            published: boolean;
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
            /** @description Own department only */
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
            workflowId: string;
            /** @description Number of the last event */
            version: number;
            publicView: components["schemas"]["PublicViewDto"];
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
        /**
         * @description Null: an officer
         * @enum {string}
         */
        SystemActor: "clock" | "service";
        /** @enum {string} */
        Role: "maker" | "checker" | "legalReviewer" | "head" | "creditOffice" | "implementingOfficer" | "operator" | "auditor";
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
            /** @description Statement, objection, note: own department only */
            text: string | null;
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
        /** @enum {string} */
        DeadlineStatus: "open" | "met" | "cancelled";
        ExplanationDto: {
            rule: components["schemas"]["CountingRule"];
            steps: components["schemas"]["DeadlineStepDto"][];
            documentNos: string[];
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
        DeadlineDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["DeadlineKind"];
            status: components["schemas"]["DeadlineStatus"];
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
            /** @description Negative: working days begun since */
            workingDaysLeft: number;
            overdue: boolean;
            explanation: components["schemas"]["ExplanationDto"];
            changes: components["schemas"]["DeadlineChangeDto"][];
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
        /** @enum {string} */
        RuleId: "other-department" | "role-required" | "four-eyes" | "second-approver" | "reason-required" | "not-in-this-state" | "entry-ended" | "not-approved" | "prior-notice-required" | "prior-procedure-required" | "window-to-state-open" | "publicity-required" | "publicity-running" | "publicity-done" | "notice-done" | "notice-not-waivable" | "service-date-impossible" | "proof-required" | "objection-undecided" | "legal-review-required" | "legal-review-off" | "legal-review-done" | "validity-required" | "severity-unknown" | "validity-out-of-bounds" | "repairability-required" | "repair-period-too-long" | "basis-required" | "already-recognised";
        ActionDto: {
            command: string;
            allowed: boolean;
            rule?: components["schemas"]["RuleId"];
            article?: string;
            /** @description Why not, in Chinese; GET /rules has both languages */
            reason?: string;
            reasonRequired: boolean;
        };
        ActionsDto: {
            items: components["schemas"]["ActionDto"][];
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
        ImportList: "black";
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
        ImportStatus: "checked" | "faulty" | "running" | "done" | "repeated";
        PackRefDto: {
            code: string;
            version: string;
        };
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
        InboxCountsDto: {
            mine: number;
            department: number;
            overdue: number;
        };
        InboxDto: {
            /** @description What the reader can do now, most urgent first */
            mine: components["schemas"]["InboxItemDto"][];
            /** @description What waits for colleagues of the department */
            department: components["schemas"]["InboxItemDto"][];
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
        };
        IncidentsDto: {
            items: components["schemas"]["IncidentDto"][];
            /** @description The engine answered; if not, only recorded incidents are here */
            engineAnswered: boolean;
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
        /** @enum {string} */
        ProcedureName: "black" | "watch";
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
            list: components["schemas"]["ProcedureName"];
            initial: string;
            states: components["schemas"]["StateDto"][];
            transitions: components["schemas"]["TransitionDto"][];
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
        /** @enum {string} */
        DepartmentKind: "recognising" | "implementing" | "creditOffice";
        DepartmentDto: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            nameEn: string;
            kind: components["schemas"]["DepartmentKind"];
        };
        DepartmentsDto: {
            items: components["schemas"]["DepartmentDto"][];
        };
        FieldDto: {
            code: string;
            name: string;
            nameEn: string;
            /** @description Counts towards the big-data warning (§16) */
            isKey: boolean;
        };
        FieldsDto: {
            items: components["schemas"]["FieldDto"][];
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
        SignInDto: {
            username: string;
            /** Format: password */
            password: string;
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
        Permission: "entry.read" | "entry.draft" | "entry.readPersonal" | "import.run" | "bulk.run" | "calendar.read" | "calendar.edit" | "pack.read" | "standard.read" | "standard.suggest" | "standard.answer" | "engine.read" | "incident.read" | "audit.read";
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
        };
        ChangePasswordDto: {
            /** Format: password */
            current: string;
            /** Format: password */
            next: string;
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
            /** @description Steps and windows that a law lays down instead of the pack (R3.5) */
            overrides: {
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
        SuggestDto: {
            text: string;
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
        SubjectEntriesDto: {
            items: components["schemas"]["EntryRowDto"][];
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
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
                name: "submit" | "return" | "approve" | "withdraw" | "startPublicity" | "waivePriorProcedure" | "passLegalReview" | "failLegalReview" | "recognise";
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
                /** @description Entry number or its beginning. Names: POST /entries/search */
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Entries.publicView": {
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
                    "application/json": components["schemas"]["PublicViewDto"];
                };
            };
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Procedures.procedure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: "black" | "watch";
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
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
            /** @description A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
