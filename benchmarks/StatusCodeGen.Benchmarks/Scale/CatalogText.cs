using System.Globalization;
using System.Text;

namespace StatusCodeGen.Benchmarks.Scale;

/// <summary>How the numbers of a catalog are distributed.</summary>
internal enum Numbers
{
    /// <summary>Each group has a hundred consecutive numbers, and a gap follows.</summary>
    Close,

    /// <summary>Scattered over all 32 bits, in hexadecimal.</summary>
    Scattered,
}

/// <summary>
/// A vendor's catalog of any size. Each code has a name and, if the file is not too large for them, a description. A
/// group has a hundred codes.
/// </summary>
internal static class CatalogText
{
    private const int GroupSize = 100;

    private static readonly string[] Things =
    [
        "Account", "Address", "Agreement", "Amount", "Balance", "Bank", "Beneficiary", "Card", "Certificate", "Challenge",
        "Channel", "Consent", "Credential", "Currency", "Customer", "Device", "Document", "Institution", "Invoice", "Ledger",
        "Limit", "Mandate", "Merchant", "Order", "Password", "Payment", "Receipt", "Session", "Signature", "Terminal",
        "Token", "Transfer",
    ];

    private static readonly string[] States =
    [
        "Accepted", "Archived", "Blocked", "Cancelled", "Changed", "Closed", "Confirmed", "Contested", "Corrupt", "Deferred",
        "Disabled", "Disputed", "Duplicated", "Exceeded", "Expired", "Frozen", "Invalid", "Locked", "Missing", "Moved",
        "Pending", "Refused", "Rejected", "Released", "Renamed", "Replaced", "Reversed", "Revoked", "Suspended", "Unknown",
        "Unsupported", "Withdrawn",
    ];

    private static readonly string[] Places =
    [
        "", "Abroad", "After Closing", "At Branch", "At Issuer", "Before Opening", "By Audit", "By Bank", "By Batch", "By Broker",
        "By Clerk", "By Court", "By Customer", "By Fraud Check", "By Gateway", "By Issuer", "By Law", "By Merchant", "By Network",
        "By Operator", "By Owner", "By Partner", "By Policy", "By Processor", "By Regulator", "By Schedule", "By Scheme",
        "By Supervisor", "By System", "By Timeout", "By Treasury", "By User", "During Audit", "During Backup", "During Cutover",
        "During Holiday", "During Import", "During Migration", "During Night", "During Review", "In Archive", "In Branch",
        "In Cache", "In Clearing", "In Escrow", "In Flight", "In Queue", "In Quarantine", "In Sandbox", "In Settlement",
        "In Transit", "Offline", "On Arrival", "On Hold", "On Retry", "Online", "Out Of Hours", "Over Limit", "Past Due", "Twice",
        "Under Review", "Upstream", "Without Notice", "Worldwide",
    ];

    private const string Columns =
        "  columns:\n    retriable: bool\n    severity: [Low, Middle, High]\n    http: int?\n    advice: text\n";

    private static readonly string[] Severities = ["Low", "Middle", "High"];

    /// <summary>With descriptions, more codes than this exceed the 4 MiB limit of a file.</summary>
    public const int MaxDescribed = 25_000;

    /// <param name="count">How many codes; 65,536 at most.</param>
    /// <param name="numbers">How their numbers are distributed.</param>
    /// <param name="hasColumns">Whether it has four columns.</param>
    public static string Of(int count, Numbers numbers, bool hasColumns = false)
    {
        var text = new StringBuilder("catalog:\n  name: VendorStatus\n  namespace: Vendor\n  type: uint\n")
            .Append("  description: What the vendor's page lists.\n")
            .Append(hasColumns ? Columns : "")
            .Append("\ngroups:\n");
        for (var index = 0; index < count; index++)
        {
            if (index % GroupSize == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"  - name: Chapter {index / GroupSize}\n    codes:\n");
            }

            text.Append(count <= MaxDescribed
                ? $"      - code: {NumberOf(index, numbers)}\n        name: {NameOf(index)}\n        description: {DescriptionOf(index)}\n"
                : $"    - {{ code: {NumberOf(index, numbers)}, name: {NameOf(index)} }}\n");
            text.Append(hasColumns ? ColumnsOf(index) : "");
        }

        return text.ToString();
    }

    /// <summary>The same codes as a hand-written enum, with a comment on each member.</summary>
    public static string EnumOf(int count, Numbers numbers)
    {
        var text = new StringBuilder("namespace Vendor\n{\n    /// <summary>What the vendor's page lists.</summary>\n")
            .Append("    public enum VendorStatus : uint\n    {\n");
        for (var index = 0; index < count; index++)
        {
            var summary = count <= MaxDescribed ? DescriptionOf(index) : NameOf(index);
            var identifier = NameOf(index).Replace(" ", "", StringComparison.Ordinal);
            text.Append(CultureInfo.InvariantCulture, $"        /// <summary>{summary}</summary>\n");
            text.Append(CultureInfo.InvariantCulture, $"        {identifier} = {NumberOf(index, numbers)},\n\n");
        }

        return text.Append("    }\n}\n").ToString();
    }

    /// <summary>The name of the code at an index.</summary>
    public static string NameOf(int index) =>
        $"{Things[index % 32]} {States[index / 32 % 32]} {Places[index / 1024]}".TrimEnd();

    private static string ColumnsOf(int index)
    {
        var http = index % 4 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"        http: {400 + (index % 12)}\n");
        return $"        retriable: {(index % 3 == 0 ? "true" : "false")}\n        severity: {Severities[index % 3]}\n{http}"
            + $"        advice: Ask the desk {Places[index % 64]}.\n";
    }

    private static string DescriptionOf(int index)
    {
        var thing = Things[index % 32].ToLowerInvariant();
        var state = States[index / 32 % 32].ToLowerInvariant();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"The {thing} is {state}, so that request {index} was not carried out.");
    }

    // The multiplier is odd, so that different indexes have different numbers.
    private static string NumberOf(int index, Numbers numbers) => numbers switch
    {
        Numbers.Close => (1000 + (index / GroupSize * 2 * GroupSize) + (index % GroupSize)).ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"0x{unchecked((uint)index * 0x9E3779B1):X8}"),
    };
}
