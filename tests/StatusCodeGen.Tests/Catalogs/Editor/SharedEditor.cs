namespace StatusCodeGen.Tests.Catalogs.Editor;

/// <summary>One editor for all tests of this folder.</summary>
[SetUpFixture]
public sealed class SharedEditor
{
    private static YamlEditor? _instance;

    internal static YamlEditor Instance => _instance ?? throw new InvalidOperationException("The editor has not started.");

    [OneTimeSetUp]
    public async Task Start() => _instance = await YamlEditor.StartAsync();

    [OneTimeTearDown]
    public void Stop() => _instance?.Dispose();
}
