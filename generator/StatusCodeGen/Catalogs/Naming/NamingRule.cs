using System;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Naming;

/// <summary>How C# names are derived from the page's names.</summary>
/// <param name="Prefixes">Texts that are cut from the front of a name; the first that fits, once.</param>
/// <param name="IsPascal">
/// Whether a piece without lower-case letters is lowered after its first character: <c>NOT_FOUND</c> becomes
/// <c>NotFound</c>.
/// </param>
internal sealed record NamingRule(EquatableArray<string> Prefixes, bool IsPascal)
{
    /// <summary>The rule of a catalog that says nothing of names.</summary>
    public static readonly NamingRule Default = new(EquatableArray<string>.Empty, IsPascal: false);

    /// <summary>The rule for names that have no prefix, such as those of groups.</summary>
    public NamingRule WithoutPrefixes => this with { Prefixes = EquatableArray<string>.Empty };

    /// <summary>Derives a C# name.</summary>
    public Identifier Derive(string name) => Identifier.Derive(name.Substring(PrefixOf(name).Length), IsPascal);

    /// <summary>What the rule did to a name, for the end of a message; empty if it did nothing.</summary>
    public string Explain(string name)
    {
        var prefix = PrefixOf(name);
        var isCut = prefix.Length > 0;
        var isLowered = IsPascal && Identifier.Derive(name.Substring(prefix.Length)).Text != Derive(name).Text;
        var cut = $"without the prefix {Quotation.Of(prefix)}";
        return (isCut, isLowered) switch
        {
            (true, true) => $" ({cut}, in Pascal case)",
            (true, false) => $" ({cut})",
            (false, true) => " (in Pascal case)",
            _ => "",
        };
    }

    /// <summary>The prefix that is cut from a name; empty if none fits, or if it would leave nothing to name.</summary>
    private string PrefixOf(string name)
    {
        foreach (var prefix in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return Identifier.Derive(name.Substring(prefix.Length)).Text.Length > 0 ? prefix : "";
            }
        }

        return "";
    }
}
