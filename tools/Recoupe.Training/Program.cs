using System.CommandLine;

var root = new RootCommand("Trains the language models and compiles lexicons and gazetteers.");
return await root.Parse(args).InvokeAsync();
