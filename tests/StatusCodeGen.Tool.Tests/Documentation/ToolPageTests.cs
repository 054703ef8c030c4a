namespace StatusCodeGen.Tool.Tests.Documentation;

/// <summary>
/// The session on the page of the tool is what the tool prints. To record it again: <c>VERIFY_ACCEPT=1 dotnet test</c>.
/// </summary>
public sealed class ToolPageTests
{
    private const string Page = "docs/tool.md";

    [Test]
    public async Task The_session_is_what_the_commands_print()
    {
        using var folder = new TemporaryFolder();
        var (page, session) = (Repository.Read(Page), new ToolSession(folder.Folder));
        var (replayed, end) = ("", 0);
        foreach (var text in ToolSession.BlocksOf(page).Select(static block => block.Groups["text"]))
        {
            replayed += page[end..text.Index] + await session.Replay(text.Value);
            end = text.Index + text.Length;
        }

        replayed += page[end..];

        if (Environment.GetEnvironmentVariable("VERIFY_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(Path.Combine(Repository.Root, Page), replayed);
        }

        Assert.That(replayed, Is.EqualTo(page));
    }
}
