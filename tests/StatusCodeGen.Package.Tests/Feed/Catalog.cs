using StatusCodeGen.Tests;

namespace StatusCodeGen.Package.Tests.Feed;

/// <summary>Catalogs that consumers use.</summary>
internal static class Catalog
{
    /// <summary>A file that must not be added: if it is, the build has an error.</summary>
    public const string Broken = "catalog: [";

    /// <summary>Syncfy's catalog, which this repository ships.</summary>
    public static string Syncfy { get; } = Repository.Read("codes/Syncfy.StatusCodes/codes.yaml");

    /// <summary>Three codes in two groups.</summary>
    public static string Payment { get; } = """
        catalog:
          name: PaymentStatus
        groups:
          - name: Open
            codes:
              - code: 10
                name: Authorized
          - name: Closed
            codes:
              - code: 20
                name: Paid
              - code: 22
                name: Charged Back
        """;

    /// <summary>A catalog of a given name with one code, <c>404 Not Found</c>.</summary>
    public static string Of(string name, string more = "") => $"""
        catalog:
          name: {name}
          {more}
        codes:
          - code: 404
            name: Not Found
        """;
}
