using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Emit;

/// <summary>
/// The members that the enum seems to have where the language has extension blocks (C# 14), each a way to call one of
/// the classic API; none where it has not.
/// </summary>
/// <remarks>
/// A type's own members come before extensions, without a word. So none is called as a static of System.Enum that takes
/// the same arguments: <c>TryFromName</c>, and no <c>TryParse</c>, <c>IsDefined</c> or <c>GetName</c>. (<c>Parse</c> is
/// one of Enum's too, but that cannot tell its type from a text.) One that is called as a code is left out, since it
/// would never be found, and so is one that is called as the enum, which C# forbids (CS9326). The predicates stay
/// methods: a property beside a method of its name can be neither read nor called (CS9339).
/// </remarks>
internal sealed class ExtensionMembers
{
    public const string Name = "Name";
    public const string Description = "Description";
    public const string Group = "Group";
    public const string Parse = "Parse";
    public const string TryFromName = "TryFromName";
    public const string FromCode = "FromCode";
    public const string TryFromCode = "TryFromCode";
    public const string Values = "Values";
    public const string All = "All";
    public const string Count = "Count";

    public ExtensionMembers(Catalog catalog, Capabilities capabilities)
    {
        string[] ofCode = [Name, Description, Group];
        string[] ofEnum = [Parse, TryFromName, FromCode, TryFromCode, Values, All, Count];
        var allowed = new HashSet<string>(capabilities.HasExtensionBlocks ? ofCode.Concat(ofEnum) : [], StringComparer.Ordinal);
        allowed.ExceptWith(catalog.Codes.Select(static code => code.Identifier));
        allowed.Remove(catalog.Name);
        if (!capabilities.HasSpans)
        {
            allowed.Remove(Values);
        }

        OfCode = [.. ofCode.Where(allowed.Contains)];
        OfEnum = [.. ofEnum.Where(allowed.Contains)];
    }

    /// <summary>The names of those of a code: <c>code.Description</c>.</summary>
    public IReadOnlyList<string> OfCode { get; }

    /// <summary>The names of those of the enum: <c>CredentialStatusCode.Parse("Finish")</c>.</summary>
    public IReadOnlyList<string> OfEnum { get; }
}
