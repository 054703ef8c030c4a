namespace StatusCodeGen.Tests.Generation;

/// <summary>The catalogs that several tests generate from.</summary>
internal static class SampleCatalogs
{
    /// <summary>Every feature of the format, and names that are difficult for generated code.</summary>
    public const string EveryFeature = """
        # A catalog that uses every feature of the format.
        catalog:
          name: record
          namespace: Acme.class.Status
          visibility: internal
          type: long
          title: Every <feature> & "quote"
          description: |
            The first line.
            The second */ line.
          reference: https://example.org/codes?a=1&b=2
          x-owner: the team
        x-note: { free: [text, 1] }
        groups:
          - name: It's fine
            title: It's Fine (1xx)
            range: 1xx
            description: Codes that are fine.
            codes:
              - code: 100
                name: I'm a teapot
                description: "Quotes \", backslashes \\, braces { } and a line\nbreak"
              - code: 0x65
                name: hexadecimal
          - name: class
            identifier: class
            range: -20--1
            codes:
              - code: -1
                name: 404 Not Found
                deprecated: use 'hexadecimal'.
              - code: -2
                name: default
                identifier: default
                deprecated: true
              - code: -3
                name: record
                identifier: record
          - name: Nothing yet
          - name: The ends
            codes:
              - code: -9223372036854775808
                name: Least
              - code: 0x7FFFFFFFFFFFFFFF
                name: Größter Wert
                description: "Ünïcode \u2028 and \u202E and 😀"
                x-since: 2
        """;

    /// <summary>A catalog with translations into a language, a variant of it that has few texts, and one that is under way.</summary>
    public static IReadOnlyList<CatalogFile> Translated { get; } =
    [
        new("""
            catalog:
              name: JobStatusCode
              namespace: Acme
              columns: { advice: text? }
            groups:
              - name: Waiting
                title: Waiting jobs
                codes:
                  - { code: 100, name: Queued, description: In the queue. }
                  - { code: 101, name: Held, description: Held back., advice: Release it. }
              - name: Done
                codes:
                  - { code: 200, name: Finished, description: All went well. }
            """),
        new(
            """
            translation: { language: es }
            groups:
              - { name: Waiting, title: En espera }
              - { name: Done, title: Terminados }
            codes:
              - { code: 100, name: En cola, description: Está en la cola. }
              - { code: 101, name: Retenido, description: "Retenido: \"alto\".", advice: Libérelo. }
              - { code: 200, name: Terminado, description: Todo salió bien. }
            """,
            "/project/codes.es.yaml"),
        new("translation:\ncodes: [{ code: 100, description: Está formado. }]", "/project/codes.es-MX.yaml"),
        new("translation: { complete: false }\ncodes: [{ code: 200, name: 完成 }]", "/project/codes.zh-Hant.yaml"),
    ];

    /// <summary>A catalog with every key of the format, and every type of column.</summary>
    public const string WholeFormat = """
        catalog:
          name: Fault
          namespace: Acme
          type: short
          prefix: [ERR_, E]
          identifiers: pascal
          undeclared: by-range
          json: name
          columns:
            retriable: bool
            may wait: { type: bool?, title: Wait?, description: Whether to wait. }
            http: { type: int?, undeclared: 500 }
            bytes: { type: long, default: -1 }
            price: decimal?
            advice: { type: text?, description: "What to tell the user, in <b>words</b>." }
            hint: { type: text, default: none, undeclared: ask }
            retry after: { type: duration, default: 1m30s }
            expires: duration?
            primary: code?
            severity: [Error, Warning, not set]
            level: { type: [Low, High], optional: true, identifier: Height }
            categories: { any of: [Network, DISK], default: [] }
            kinds: { type: { any of: [A, B, C] }, identifier: Sorts, undeclared: [A, C] }
        groups:
          - { name: Client, range: -99--1, value: 7 }
          - { name: Server side, title: Server, range: 1-499 }
          - { name: EMPTY }
        codes:
          - code: 6
            name: ERR_NOT_LEADER
            group: Server side
            retriable: true
            may wait: false
            http: 503
            bytes: 0x10
            price: 12.50
            advice: "Try \"again\"."
            retry after: PT1H30M
            expires: 1d
            primary: -5
            severity: Error
            level: High
            categories: [Network, DISK]
            kinds: [B]
            aliases: [ERR_NOT_LEADER_FOR_PARTITION, { name: ERR_OLD, deprecated: { use: -5 } }]
          - code: -5
            name: E2BIG
            description: Too big.
            group: Client
            retriable: false
            severity: not set
            kinds: []
            deprecated: { use: ERR_NOT_LEADER, reason: moved }
          - { code: 0xFFF0, identifier: Last, retriable: true, severity: Warning, kinds: [A, B, C], primary: Last, hint: "" }
        reserved:
          - 104
          - 450-459
          - { code: 205, name: Pending, reason: withdrawn in 2020 }
        """;

    /// <summary>A list of codes without groups.</summary>
    public const string Bare = """
        catalog: { name: Box }
        codes:
          - { code: 0, name: OK }
          - { code: 1, name: Not found, description: There is none. }
        """;

    /// <summary>Codes whose names are the identifier, the number or the name of another code.</summary>
    public const string CrossedNames = """
        catalog: { name: Crossed, namespace: Acme, type: byte }
        codes:
          - { code: 1, name: B, identifier: A }
          - { code: 2, name: A, identifier: B }
          - { code: 3, name: a, identifier: C }
          - { code: 4, name: "5", identifier: Four }
          - { code: 5, name: same, identifier: Five }
          - { code: 6, name: same, identifier: Six }
          - { code: 7, name: SAME, identifier: Seven }
        """;

    public const string Empty = """
        catalog: { name: Nothing, namespace: Acme }
        codes: []
        """;

    /// <summary>A column of every type, with and without values, defaults and values for undeclared codes.</summary>
    public const string EveryColumn = """
        catalog:
          name: KafkaError
          namespace: Acme
          type: short
          title: Kafka's errors
          columns:
            retriable: { type: bool, default: false, title: Retriable, description: Whether a retry may succeed. }
            fatal: bool?
            is final: { type: bool, undeclared: true }
            http: { type: int?, undeclared: 500 }
            offset: { type: long, default: -5000000000 }
            cost: decimal?
            advice: { type: text?, description: What to tell the <user>. }
            retry after: duration?
            primary: code?
            severity: { type: [Error, Warning, "Note: well"], default: Error }
            categories: { any of: [Network, Storage, Access control], optional: true }
            since: { type: int, default: 2 }
        groups:
          - name: Transport
            range: 1-9
            codes:
              - code: 5
                name: LEADER_NOT_AVAILABLE
                is final: false
                retriable: true
                fatal: false
                http: 503
                cost: 0.50
                advice: Wait & "retry".
                retry after: 90s
                categories: [Network, Access control]
                deprecated: true
              - code: 6
                name: NOT_LEADER_OR_FOLLOWER
                aliases: [NOT_LEADER_FOR_PARTITION]
                is final: false
                retriable: true
                offset: 12
                advice: Wait & "retry".
                retry after: 1h30m
                primary: 5
                severity: "Note: well"
          - name: Storage
            codes:
              - code: -1
                name: UNKNOWN_SERVER_ERROR
                is final: true
                fatal: true
                http: 500
                cost: -12.125
                advice: Give up.
                primary: LEADER_NOT_AVAILABLE
                severity: Warning
                categories: []
        """;

    /// <summary>Codes that are short texts, with every feature that a catalog of them can have.</summary>
    public const string PackedTexts = """
        catalog:
          name: SqlState
          namespace: Acme
          type: char(5)
          title: SQLSTATE
          identifiers: pascal
          undeclared: by-range
          columns:
            severity: [Error, Warning, Success]
            retriable: { type: bool, default: false }
            primary: code?
        groups:
          - name: Successful Completion
            range: 00x
            codes:
              - { code: 00000, name: successful_completion, severity: Success }
          - name: Integrity Constraint Violation
            title: Class 23 — Integrity Constraint Violation
            range: 23xxx
            value: 23
            codes:
              - { code: 23000, name: integrity_constraint_violation, severity: Error, description: "A constraint was violated." }
              - { code: 23505, name: unique_violation, severity: Error, primary: 23000, aliases: [duplicate_key] }
          - name: Transaction Rollback
            range: 40x
            codes:
              - { code: 40P01, name: deadlock_detected, severity: Error, retriable: true, deprecated: { use: 40001 } }
              - { code: "40001", severity: Error, retriable: true, identifier: SerializationFailure }
          - name: Class A
            codes:
              - { code: A, severity: Warning }
              - { code: '~&<"', identifier: Odd, severity: Warning }
        reserved:
          - 24x
          - { code: "99999", reason: for tests }
        """;

    /// <summary>Codes that are any texts, with every feature that a catalog of them can have.</summary>
    public const string Texts = """
        catalog:
          name: PaymentError
          namespace: Acme
          type: text
          title: Payment errors
          columns:
            http: int?
            severity: { type: [Soft, Hard], optional: true }
            retriable: { type: bool, undeclared: true }
            instead: code?
        groups:
          - name: Card
            range: card_x
            codes:
              - { code: card_declined, description: The card was "declined"., retriable: false, http: 402, severity: Hard }
              - code: card_velocity_exceeded
                name: Too many requests
                description: The limit is passed.
                retriable: true
                severity: Soft
                aliases: [card_limit, { name: old_limit, deprecated: true }]
                instead: card_declined
          - name: Other
            codes:
              - { code: no, retriable: false, deprecated: { use: card_declined, reason: renamed } }
              - { code: 1E5, retriable: true }
              - { code: com.example/quota, retriable: false }
              - { code: "größe \"\\\" 😀", identifier: Size, retriable: false }
              - { code: "line\nend", identifier: LineEnd, value: 7, retriable: false }
        """;


    /// <summary>A catalog of an integral type, with the ends of its range.</summary>
    public static string OfType(string type) => $$"""
        catalog: { name: Sized, namespace: Acme, type: {{type}} }
        groups:
          - name: Ends
            codes:
              - { code: {{Ends(type).Min}}, name: Least }
              - { code: {{Ends(type).Max}}, name: Greatest }
          - name: Middle
            codes:
              - { code: 7, name: Seven, identifier: _7 }
        """;

    public static (decimal Min, decimal Max) Ends(string type) => type switch
    {
        "byte" => (byte.MinValue, byte.MaxValue),
        "sbyte" => (sbyte.MinValue, sbyte.MaxValue),
        "short" => (short.MinValue, short.MaxValue),
        "ushort" => (ushort.MinValue, ushort.MaxValue),
        "int" => (int.MinValue, int.MaxValue),
        "uint" => (uint.MinValue, uint.MaxValue),
        "long" => (long.MinValue, long.MaxValue),
        "ulong" => (ulong.MinValue, ulong.MaxValue),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
