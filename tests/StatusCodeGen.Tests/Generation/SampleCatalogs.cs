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
