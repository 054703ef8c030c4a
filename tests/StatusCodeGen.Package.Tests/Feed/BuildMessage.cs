namespace StatusCodeGen.Package.Tests.Feed;

/// <summary>An error or a warning of a build. The place is as printed: <c>(line,column)</c>, or empty.</summary>
internal sealed record BuildMessage(string File, string Place, string Severity, string Code, string Text, string Project)
{
    /// <summary>The message as <c>Program.cs(3,19): warning SCG2001: …</c>, without folders and links.</summary>
    public override string ToString()
    {
        var address = Text.IndexOf(" (https://", StringComparison.Ordinal);
        return $"{Path.GetFileName(File)}{Place}: {Severity} {Code}: {(address < 0 ? Text : Text[..address])}";
    }
}
