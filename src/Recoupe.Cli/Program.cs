using System.Text;
using Recoupe.Cli;
using Recoupe.Cli.Frame;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await RecoupeCommand.RunAsync(args, new Screen(Console.Out, Console.Error, ScreenSetting.OfProcess(args)));
