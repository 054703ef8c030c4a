using System.Text.RegularExpressions;
using StatusCodeGen.Catalogs.Naming;

namespace StatusCodeGen.Tool.Writing;

/// <summary>Makes the name of a group of its heading.</summary>
internal static partial class GroupName
{
    /// <summary>The heading without its range and without its last word <c>Codes</c>, if that leaves a name.</summary>
    public static string Of(string title)
    {
        var name = Ends().Replace(Range().Replace(title, " "), "").Trim();
        return name.Length > 0 && Identifier.Derive(name).Fault is null ? name : title;
    }

    [GeneratedRegex(
        @"\s*(?:[(\[]\s*)?(?<![\w.])(?:[1-9][0-9]{0,17}x{1,18}|[0-9]{1,19}\s*[-–]\s*[0-9]{1,19})(?![\w.])\s*[)\]]?\s*[:–—-]?\s*",
        RegexOptions.IgnoreCase)]
    private static partial Regex Range();

    [GeneratedRegex(@"\s+Codes?\s*\z")]
    private static partial Regex Ends();
}
